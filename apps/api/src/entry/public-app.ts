import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fastifyApolloHandler } from "@as-integrations/fastify";
import fastifyStatic from "@fastify/static";
import type { FastifyInstance } from "fastify";
import { print } from "graphql";
import { createPages, pageAccess } from "@openfloor/public";
import type { PublicConfig } from "../platform/config/config.js";
import { answers, type ReadPool } from "../platform/database/pool.js";
import { boundedVariables } from "../platform/graphql/bounded-variables.js";
import { limitRules, pageSizes, publicLimits } from "../platform/graphql/limits.js";
import type { PublicContext } from "../platform/graphql/public-context.js";
import { graphServer } from "../platform/graphql/server.js";
import { declaredRoutes } from "../platform/http/declared-routes.js";
import { health } from "../platform/http/health.js";
import { mountPages, networkOf } from "../platform/http/mount-pages.js";
import { requestLog } from "../platform/http/request-log.js";
import { httpServer } from "../platform/http/server.js";
import { writeLimits, type WriteLimits } from "../platform/http/write-limits.js";
import type { Logger } from "../platform/log/log.js";
import { systemRandomness, type Randomness } from "../platform/randomness.js";
import { operationTable } from "./operation-table.js";
import { publicSchema } from "./public-graph.js";

export type PublicParts = {
  readonly config: Pick<PublicConfig, "mode" | "origin" | "acceptedOrigins" | "trustProxy">;
  readonly pool: ReadPool;
  readonly log: Logger;
  readonly isReady: () => boolean;
  readonly randomness?: Randomness;
  readonly limits?: WriteLimits;
};

const require = createRequire(import.meta.url);
const builtPages = join(dirname(require.resolve("@openfloor/public")), "..");

/** The public origin: the graph at /graphql, open to other origins without credentials; its SDL; GraphiQL; the pages. */
export async function publicApp(parts: PublicParts): Promise<FastifyInstance> {
  const { config, pool, log, randomness = systemRandomness, limits = writeLimits() } = parts;
  const app = await httpServer({
    log,
    trustProxy: config.trustProxy,
    requestsPerMinute: 1_200,
    secure: config.origin.startsWith("https:"),
  });
  declaredRoutes(app, operationTable.publicRoutes);
  requestLog(app);
  await app.register(health, { ready: async () => parts.isReady() && answers(pool) });

  const server = await graphServer<PublicContext>({
    schema: publicSchema(),
    log,
    introspection: true,
    maxTokens: publicLimits.tokens,
    rules: limitRules(),
  });
  app.addHook("onClose", () => server.stop());
  const contextFor = (clientKey: string): PublicContext => ({
    db: pool,
    clientKey,
    limits,
    pages: pageSizes(),
    randomness,
  });

  app.addHook("onRequest", async (request, reply) => {
    if (request.url !== "/schema.graphql" && !request.url.startsWith("/graphql")) return;
    // Public and without credentials: any site may ask.
    reply.header("access-control-allow-origin", "*");
    reply.header("cross-origin-resource-policy", "cross-origin");
  });
  app.options("/graphql", async (_request, reply) =>
    reply
      .code(204)
      .header("access-control-allow-methods", "GET, POST")
      .header("access-control-allow-headers", "content-type, apollo-require-preflight, x-apollo-operation-name")
      .header("access-control-max-age", "86400")
      .send(),
  );
  app.route({
    method: ["GET", "POST"],
    url: "/graphql",
    preHandler: boundedVariables,
    handler: fastifyApolloHandler(server, { context: async (request) => contextFor(request.ip) }),
  });
  const sdl = await readFile(require.resolve("@openfloor/schema/public.graphql"), "utf8");
  app.get("/schema.graphql", async (_request, reply) => reply.type("text/plain; charset=utf-8").send(sdl));

  await app.register(fastifyStatic, {
    root: join(builtPages, "client", "assets"),
    prefix: "/assets/",
    immutable: true,
    maxAge: "365d",
    index: false,
  });
  await mountGraphiql(app);
  checkPages();
  const pages = createPages({
    demo: config.mode === "demo",
    clientKey: networkOf,
    report: ({ error, ...incident }) => log.error({ err: error, ...incident }, "a page failed"),
    execute: async (document, variables, { clientKey }) => {
      const answer = await server.executeOperation(
        { query: print(document), variables: variables as Record<string, unknown> },
        { contextValue: contextFor(clientKey) },
      );
      if (answer.body.kind !== "single") throw new Error("Pages ask for whole answers.");
      const { data, errors } = answer.body.singleResult;
      return { data: data as never, errors: errors as never };
    },
  });
  await mountPages(app, { pages, origin: config.origin, acceptedOrigins: config.acceptedOrigins });
  return app;
}

/** The pages declare who may see them; the table has to say the same, line by line. */
function checkPages(): void {
  const declared = new Map(pageAccess);
  for (const [path, { who }] of Object.entries(operationTable.publicPages)) {
    if (declared.get(path) !== (who === "holder" ? "holder" : "everyone")) {
      throw new Error(`The page ${path} and the operation table disagree about who may see it.`);
    }
    declared.delete(path);
  }
  if (declared.size > 0)
    throw new Error(`Pages without a line in the operation table: ${[...declared.keys()].join(", ")}.`);
}

/** GraphiQL from our own files; it needs inline style, so it has a policy of its own. */
async function mountGraphiql(app: FastifyInstance): Promise<void> {
  await app.register(async (scope) => {
    scope.addHook("onSend", async (_request, reply) => {
      reply.header(
        "content-security-policy",
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
      );
    });
    await scope.register(fastifyStatic, {
      root: join(builtPages, "graphiql"),
      prefix: "/graphiql/",
      decorateReply: false,
      redirect: false,
    });
    scope.get("/graphiql", async (_request, reply) => reply.redirect("/graphiql/"));
  });
}
