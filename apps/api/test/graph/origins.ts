import type { AddressInfo } from "node:net";
import type { FastifyInstance } from "fastify";
import { delegatesApp, type DelegatesParts } from "../../src/entry/delegates-app.js";
import { publicApp, type PublicParts } from "../../src/entry/public-app.js";
import { createLog, type Logger } from "../../src/platform/log/log.js";
import type { World } from "../worlds/world.js";

/** One of the two origins as its entry builds it, over a world. */
export type Origin = {
  readonly app: FastifyInstance;
  /** The lines of its log. */
  readonly log: readonly string[];
  /** Listens on a port of its own and gives the address. */
  listen(): Promise<string>;
};

export type GraphAnswer = {
  readonly status: number;
  readonly type: string;
  readonly body: { readonly data?: Record<string, unknown> | null; readonly errors?: readonly GraphError[] };
  readonly text: string;
};
export type GraphError = {
  readonly message: string;
  readonly extensions: { readonly code: string; readonly id?: string; readonly retryAfterSeconds?: number };
};

export const originConfig = {
  mode: "production",
  origin: "http://localhost:3000",
  acceptedOrigins: ["http://localhost:3000", "http://127.0.0.1:3000"],
  trustProxy: false,
  securityContact: "mailto:security@openfloor.example",
  securityPolicy: undefined,
} as const;

export const aPublicOrigin = async (world: World, changes: Partial<PublicParts> = {}): Promise<Origin> =>
  around((log) => publicApp({ config: originConfig, pool: world.publicPool, isReady: () => true, log, ...changes }));

/** The delegates' origin, in production unless told otherwise, and without the list of shipped documents. */
export const aDelegatesOrigin = async (
  world: World,
  { mode = "production", ...changes }: Partial<DelegatesParts> & { mode?: "demo" | "production" } = {},
): Promise<Origin> =>
  around((log) =>
    delegatesApp({
      config: { ...originConfig, mode, publicOrigin: "http://localhost:3000" },
      source: world.source,
      isReady: () => true,
      documents: undefined,
      log,
      ...changes,
    }),
  );

async function around(build: (log: Logger) => Promise<FastifyInstance>): Promise<Origin> {
  const lines: string[] = [];
  const write = (line: string): void => void lines.push(line);
  const app = await build(createLog({ name: "test", mode: "production", logLevel: "info" }, { write }));
  return {
    app,
    log: lines,
    async listen() {
      await app.listen({ host: "127.0.0.1", port: 0 });
      return `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`;
    },
  };
}

/** Posts an operation to an origin's graph; `headers` such as a cookie go with it. */
export async function ask(
  { app }: Pick<Origin, "app">,
  operation:
    | {
        readonly query?: string;
        readonly variables?: object;
        readonly operationName?: string;
        readonly extensions?: object;
      }
    | string,
  headers: Readonly<Record<string, string>> = {},
): Promise<GraphAnswer> {
  const payload = typeof operation === "string" ? { query: operation } : operation;
  const answer = await app.inject({ method: "POST", url: "/graphql", payload, headers });
  return {
    status: answer.statusCode,
    type: String(answer.headers["content-type"]),
    body: answer.json(),
    text: answer.body,
  };
}

export const codesOf = ({ body }: GraphAnswer): string[] =>
  [...new Set(body.errors?.map(({ extensions }) => extensions.code))].toSorted();
