import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fastifyApolloHandler } from "@as-integrations/fastify";
import fastifyStatic from "@fastify/static";
import type { FastifyInstance } from "fastify";
import { print, type GraphQLSchema } from "graphql";
import { createPages, pageAccess, type PageAccess } from "@openfloor/public";
import { sameAsTable } from "../platform/access.js";
import type { PublicConfig, SecurityConfig } from "../platform/config/config.js";
import { answers, type ReadPool } from "../platform/database/pool.js";
import { admissionPlugin } from "../platform/graphql/admission-plugin.js";
import { boundedOperation } from "../platform/graphql/bounded-operation.js";
import { costLimit, limitRules, pageSizes, publicLimits } from "../platform/graphql/limits.js";
import type { PublicContext } from "../platform/graphql/public-context.js";
import { graphServer } from "../platform/graphql/server.js";
import { shareOfOperation } from "../platform/graphql/share-of-operation.js";
import { admission, type Admission, type Turn } from "../platform/http/admission.js";
import { declaredRoutes } from "../platform/http/declared-routes.js";
import { health } from "../platform/http/health.js";
import type { HttpLimits } from "../platform/http/http-limits.js";
import { mountPages, visitOf } from "../platform/http/mount-pages.js";
import { networkOf } from "../platform/http/network.js";
import { requestLog } from "../platform/http/request-log.js";
import { securityTxt } from "../platform/http/security-txt.js";
import { httpServer } from "../platform/http/server.js";
import { writeLimits, type WriteLimits } from "../platform/http/write-limits.js";
import type { Logger } from "../platform/log/log.js";
import { systemRandomness, type Randomness } from "../platform/randomness.js";
import { operationTable } from "./operation-table.js";
import { publicSchema } from "./public-graph.js";

export type PublicParts = {
  readonly config: Pick<PublicConfig, "mode" | "origin" | "acceptedOrigins" | "trustProxy"> & SecurityConfig;
  readonly pool: ReadPool;
  /** Connections that only submissions use, whatever the reads do; those of `pool` when left out. */
  readonly submissionPool?: ReadPool;
  readonly log: Logger;
  readonly isReady: () => boolean;
  readonly randomness?: Randomness;
  /** The graph to serve; tests plant faults in one of their own. */
  readonly schema?: GraphQLSchema;
  readonly limits?: WriteLimits;
  /** What differs from the usual limits on connections and requests. */
  readonly http?: Partial<HttpLimits>;
  readonly admission?: Admission;
};

const require = createRequire(import.meta.url);
const builtPages = join(dirname(require.resolve("@openfloor/public")), "..");

/** The public origin: the graph at /graphql, open to other origins without credentials; its SDL; GraphiQL; the pages. */
export async function publicApp(parts: PublicParts): Promise<FastifyInstance> {
  const { config, pool, log, randomness = systemRandomness, limits = writeLimits() } = parts;
  const { submissionPool = pool, admission: admitting = admission() } = parts;
  const app = await httpServer({
    log,
    trustProxy: config.trustProxy,
    ...(parts.http ? { limits: parts.http } : {}),
    secure: config.origin.startsWith("https:"),
  });
  declaredRoutes(app, operationTable.publicRoutes);
  requestLog(app);
  await app.register(health, { ready: async () => parts.isReady() && answers(submissionPool) });
  await app.register(securityTxt, { origin: config.origin, config });

  const server = await graphServer<PublicContext>({
    schema: parts.schema ?? publicSchema(),
    log,
    introspection: true,
    maxTokens: publicLimits.tokens,
    rules: limitRules(),
    plugins: [
      costLimit(),
      admissionPlugin((context, share) => {
        context.db = share === "submission" ? submissionPool : pool;
      }),
    ],
  });
  app.addHook("onClose", () => server.stop());
  const contextFor = (clientKey: string, turn: Turn): PublicContext => ({
    db: pool,
    clientKey,
    turn,
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
    preHandler: boundedOperation,
    handler: async (request, reply) => {
      const network = networkOf(request.ip);
      const turn = admitting.turn(network);
      const answer = fastifyApolloHandler(server, {
        context: async () => {
          await turn.begin(shareOfOperation(request, publicLimits.tokens));
          return contextFor(network, turn);
        },
      });
      try {
        return await answer.call(app, request, reply);
      } finally {
        turn.end();
      }
    },
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
    clientKey: (request) => visitOf(request).network,
    newId: () => randomness.uuid(),
    report: ({ error, ...incident }) => log.error({ err: error, ...incident }, "a page failed"),
    execute: async (document, variables, { clientKey, request }) => {
      const answer = await server.executeOperation(
        { query: print(document), variables: variables as Record<string, unknown> },
        { contextValue: contextFor(clientKey, visitOf(request).turn) },
      );
      if (answer.body.kind !== "single") throw new Error("Pages ask for whole answers.");
      const { data, errors } = answer.body.singleResult;
      return { data: data as never, errors: errors as never };
    },
  });
  const { origin, acceptedOrigins } = config;
  await mountPages(app, { pages, origin, acceptedOrigins, admission: admitting, formOctets: parts.http?.formOctets });
  return app;
}

/** The pages declare who may see them; the table has to say the same, line by line. */
export function checkPages(declared: ReadonlyMap<string, PageAccess> = pageAccess): void {
  sameAsTable("page", declared.keys(), operationTable.publicPages);
  for (const [path, { who }] of Object.entries(operationTable.publicPages)) {
    if (declared.get(path) !== (who === "holder" ? "holder" : "everyone")) {
      throw new Error(`The page ${path} and the operation table disagree about who may see it.`);
    }
  }
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
