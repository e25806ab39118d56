import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fastifyApolloHandler } from "@as-integrations/fastify";
import cookie from "@fastify/cookie";
import fastifyStatic from "@fastify/static";
import type { FastifyInstance, FastifyRequest, preHandlerAsyncHookHandler } from "fastify";
import type { GraphQLSchema } from "graphql";
import type { DataSource } from "typeorm";
import type { Viewer } from "@openfloor/domain/membership";
import { demoSignInRoute } from "../modules/membership/delegates/demo-sign-in-route.js";
import { sessionRoutes } from "../modules/membership/delegates/session-routes.js";
import { viewerBySession } from "../modules/membership/index.js";
import { councilReportDownloads } from "../modules/reports/delegates/downloads.js";
import { sessionCookie } from "../platform/auth/session-cookie.js";
import type { DelegatesConfig, SecurityConfig } from "../platform/config/config.js";
import { answers } from "../platform/database/pool.js";
import type { DelegatesContext } from "../platform/graphql/delegates-context.js";
import { admissionPlugin } from "../platform/graphql/admission-plugin.js";
import { boundedOperation } from "../platform/graphql/bounded-operation.js";
import { graphServer } from "../platform/graphql/server.js";
import { declaredRoutes } from "../platform/http/declared-routes.js";
import { guardedRoutes } from "../platform/http/guarded-routes.js";
import { admission } from "../platform/http/admission.js";
import { health } from "../platform/http/health.js";
import { networkOf } from "../platform/http/network.js";
import { requestProblem } from "../platform/http/request-problem.js";
import { requestLog } from "../platform/http/request-log.js";
import { sameOriginWrites } from "../platform/http/same-origin.js";
import { securityTxt } from "../platform/http/security-txt.js";
import { httpServer } from "../platform/http/server.js";
import type { Logger } from "../platform/log/log.js";
import { delegatesSchema } from "./delegates-graph.js";
import { operationTable } from "./operation-table.js";

export type DelegatesParts = {
  readonly config: Pick<DelegatesConfig, "mode" | "origin" | "acceptedOrigins" | "trustProxy" | "publicOrigin"> &
    SecurityConfig;
  readonly source: DataSource;
  readonly log: Logger;
  readonly isReady: () => boolean;
  /** Decides which documents run: the entry lets only those pass that the app ships. */
  readonly documents: preHandlerAsyncHookHandler | undefined;
  /** The graph to serve; tests plant faults in one of their own. */
  readonly schema?: GraphQLSchema;
};

const require = createRequire(import.meta.url);
const builtApp = dirname(require.resolve("@openfloor/delegates/documents"));

/** The delegates' origin: the app, its session, its graph, its downloads. */
export async function delegatesApp(parts: DelegatesParts): Promise<FastifyInstance> {
  const { config, source, log } = parts;
  const secure = config.origin.startsWith("https:");
  const app = await httpServer({ log, trustProxy: config.trustProxy, secure });
  const admitting = admission();
  const { delegatesRoutes, demoRoutes } = operationTable;
  declaredRoutes(app, config.mode === "demo" ? { ...delegatesRoutes, ...demoRoutes } : delegatesRoutes);
  requestLog(app);
  await app.register(health, { ready: async () => parts.isReady() && answers(source) });
  await app.register(securityTxt, { origin: config.origin, config });
  await app.register(cookie);
  const session = sessionCookie({ secure });
  const viewerOf = (request: FastifyRequest) => viewerBySession(source, session.read(request));
  app.addHook("onRequest", sameOriginWrites(config.acceptedOrigins));
  guardedRoutes(app, delegatesRoutes, viewerOf);

  await app.register(sessionRoutes, { source, session, demo: config.mode === "demo" });
  if (config.mode === "demo") await app.register(demoSignInRoute, { source, session });
  await app.register(councilReportDownloads, { source, viewerOf, publicOrigin: config.publicOrigin });

  const server = await graphServer<DelegatesContext>({
    schema: parts.schema ?? delegatesSchema(),
    log,
    introspection: false,
    maxTokens: 5_000,
    plugins: [admissionPlugin()],
  });
  app.addHook("onClose", () => server.stop());
  // Asked before the request is read, so that a stranger's costs nothing; every operation asks again.
  const viewers = new WeakMap<FastifyRequest, Viewer>();
  const signedInOnly: preHandlerAsyncHookHandler = async (request, reply) => {
    const viewer = await viewerOf(request);
    if (viewer === null) await reply.code(401).send(requestProblem("SIGN_IN_REQUIRED"));
    else viewers.set(request, viewer);
  };
  app.route({
    method: "POST",
    url: "/graphql",
    preHandler: [boundedOperation, ...(parts.documents ? [parts.documents] : []), signedInOnly],
    handler: fastifyApolloHandler(server, {
      context: async (request) => ({
        source,
        viewer: viewers.get(request) ?? null,
        publicOrigin: config.publicOrigin,
        turn: admitting.turn(networkOf(request.ip)),
      }),
    }),
  });
  await mountApp(app);
  return app;
}

/** The built app: its files, and its one page for its addresses; also for others, where the page says so, but with 404. */
async function mountApp(app: FastifyInstance): Promise<void> {
  const client = join(builtApp, "client");
  const index = await readFile(join(client, "index.html"), "utf8");
  const policy = await appPolicy();
  await app.register(fastifyStatic, {
    root: join(client, "assets"),
    prefix: "/assets/",
    immutable: true,
    maxAge: "365d",
    index: false,
  });
  app.get("/*", async (request, reply) =>
    reply
      .code(isPage(request.url.split("?", 1)[0] ?? "") ? 200 : 404)
      .type("text/html; charset=utf-8")
      .header("content-security-policy", policy)
      .header("cache-control", "no-store")
      .send(index),
  );
}

const pagePatterns = Object.keys(operationTable.delegatesPages)
  .filter((path) => path !== "/*")
  .map((path) => new RegExp(`^${path.replace(/:\w+/g, "[^/]+")}/?$`));

const isPage = (path: string): boolean => pagePatterns.some((pattern) => pattern.test(path));

/** Scripts of the build only: its files, and the inline ones of its index by their hashes. */
async function appPolicy(): Promise<string> {
  const built = JSON.parse(await readFile(join(builtApp, "csp-hashes.json"), "utf8")) as { "script-src": string[] };
  const scripts = ["'self'", ...built["script-src"]].join(" ");
  return `default-src 'none'; script-src ${scripts}; style-src 'self'; img-src 'self' data:; connect-src 'self'; font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`;
}
