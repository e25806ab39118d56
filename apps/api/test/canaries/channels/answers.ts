import fastify, { type FastifyInstance } from "fastify";
import { classOf } from "../../database/classification.js";
import { isTyped } from "../canary.js";
import type { Channel } from "../channel.js";
import { Asking, bodyOf, headersOf, type Exchange } from "../exchanges.js";
import type { Place } from "../scanner.js";

/** Headers of every answer of both origins: places of redirects, cookies, tags, names of files. */
export const headers: Channel = {
  name: "headers of answers",
  places: ({ tour }) => tour.exchanges.map(headersOf),
  // A redirect repeats the address that was asked for; a cookie gives a token back to its holder.
  may: (column) => isTyped(column) || column === "mailed token",
  leak: (canary) =>
    asked((app) => {
      app.addHook("onSend", async (_request, reply) => {
        reply.header("x-page", Buffer.from(`title=${canary}`).toString("base64url"));
        reply.header("set-cookie", `title=${encodeURIComponent(canary)}`);
      });
    }, headersOf),
};

/** What of an answer is an error: all of a 4xx or 5xx, and the errors beside a graph's data. */
function errorsOf(exchange: Exchange): Place {
  if (exchange.status >= 400) return bodyOf(exchange);
  const { errors } = JSON.parse(exchange.body.toString("utf8")) as { errors?: unknown };
  return { name: `errors of ${exchange.name} (${exchange.by})`, content: JSON.stringify(errors) };
}

/** Bodies of refusals and failures. What the asker has sent may be repeated to the asker. */
export const errorBodies: Channel = {
  name: "bodies of errors",
  places: ({ tour }) => tour.exchanges.filter(({ isError }) => isError).map(errorsOf),
  may: isTyped,
  leak: (canary) =>
    asked((app) => app.get("/", async () => Promise.reject(new Error(`Not found: ${canary}`))), errorsOf),
};

/** Everything that the public origin says to somebody without a token. */
export const answersOfPublic: Channel = {
  name: "answers of the public origin",
  places: ({ tour }) => tour.public.exchanges.filter(({ by }) => by === "nobody").map(bodyOf),
  may: isTyped,
  async leak(canary, { installation: { world, publicOrigin }, scenes }) {
    await world.admin.query("update pub.response set display_name = $1 where id = $2", [
      canary,
      scenes.published.publicId,
    ]);
    return [bodyOf(await new Asking(publicOrigin).ask(`/en/responses/${scenes.published.publicId}`))];
  },
};

/** What people who are signed in get: the group's and respondents' matters are theirs, secrets and drafts of the public are nobody's. */
export const answersOfDelegates: Channel = {
  name: "answers of the delegates' origin",
  places: ({ tour }) => tour.delegates.exchanges.map(bodyOf),
  may: (column) => isTyped(column) || (!column.startsWith("intake.draft.") && classOfColumn(column) !== "SECRET"),
  leak: (canary) => asked((app) => app.get("/", async () => ({ session: canary })), bodyOf),
};

function classOfColumn(name: string): string {
  const [schema, table, column = ""] = name.split(".");
  return classOf(`${schema}.${table}`, column);
}

/** What a server answers that was built with a mistake. */
async function asked(build: (app: FastifyInstance) => void, place: (exchange: Exchange) => Place): Promise<Place[]> {
  const app = fastify();
  build(app);
  const origin = await app.listen({ host: "127.0.0.1", port: 0 });
  try {
    return [place(await new Asking(origin).ask("/"))];
  } finally {
    await app.close();
  }
}
