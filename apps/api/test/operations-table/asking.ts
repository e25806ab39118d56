import type { FastifyInstance } from "fastify";
import type { GraphQLSchema } from "graphql";
import { rootFields } from "../../src/platform/graphql/access.js";
import type { GraphAnswer } from "../graph/origins.js";
import { outcomeOf, type Outcome } from "./answers.js";
import type { Combination } from "./combinations.js";
import { documentFor } from "./operations.js";

/** An answer, and all of it as text but for the date: what two who must not be told apart are compared by. */
export type Answered = { readonly outcome: Outcome; readonly whole: string };

/** Asks for combinations over HTTP, each as from a network of its own, so that no limit on writing is met. */
export function asking(app: FastifyInstance, schema: GraphQLSchema, depth: number) {
  const fields = rootFields(schema);
  const documents = new Map([...fields].map(([name, field]) => [name, documentFor(name, field, depth)]));
  let networks = 0;
  return async ({ name, person, variables }: Combination): Promise<Answered> => {
    networks += 1;
    const answer = await app.inject({
      method: "POST",
      url: "/graphql",
      remoteAddress: `10.${networks >> 16}.${(networks >> 8) & 255}.${networks & 255}`,
      headers: person.cookie === undefined ? {} : { cookie: person.cookie },
      payload: { query: documents.get(name), variables },
    });
    const { data, errors }: GraphAnswer["body"] = answer.json();
    return { outcome: outcomeOf(data, errors), whole: wholeOf(answer) };
  };
}

export function wholeOf({ statusCode, headers, body }: { statusCode: number; headers: object; body: string }): string {
  const { date: _now, ...rest } = headers as Record<string, unknown>;
  const lines = Object.entries(rest).map(([name, value]) => `${name}: ${String(value)}`);
  return [String(statusCode), ...lines.toSorted(), "", body].join("\n");
}

/** Works through items, a few at a time. */
export async function eachOf<T>(items: readonly T[], work: (item: T) => Promise<void>, atOnce = 6): Promise<void> {
  const left = items.values();
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (const item of left) await work(item);
    }),
  );
}
