import type { OutgoingHttpHeaders } from "node:http";
import type { FastifyInstance } from "fastify";
import type { GraphQLSchema } from "graphql";
import { pino } from "pino";
import { DataSource } from "typeorm";
import { delegatesApp } from "../../src/entry/delegates-app.js";
import { entities } from "../../src/entry/entities.js";
import { publicApp } from "../../src/entry/public-app.js";
import { writeDataSource } from "../../src/platform/database/data-source.js";
import type { ReadPool } from "../../src/platform/database/pool.js";
import { writeLimits } from "../../src/platform/http/write-limits.js";
import type { World } from "../worlds/world.js";
import { RolledBack, rolledBackDriver } from "./rolled-back.js";
import { reseed, reseedDatabase } from "./seeded.js";

/** One request to an origin, and whether it may write. */
export type Operation = {
  /** What it is, for the report. */
  readonly name: string;
  readonly method: "GET" | "HEAD" | "POST" | "OPTIONS" | "PUT" | "DELETE";
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly payload?: string;
  readonly writes: boolean;
};

/** All that can be seen of an answer; its `Date` aside. */
export type Answer = { readonly status: number; readonly headers: OutgoingHttpHeaders; readonly body: string };

/** One world as it is served. */
export type Side = {
  readonly world: World;
  answer(operation: Operation, seed: number): Promise<Answer>;
  close(): Promise<void>;
};

const config = {
  mode: "production",
  origin: "https://public.example.org",
  acceptedOrigins: ["https://public.example.org"],
  trustProxy: false,
  publicOrigin: "https://public.example.org",
  securityContact: "mailto:security@openfloor.example",
  securityPolicy: undefined,
} as const;
const log = pino({ level: "silent" });

/** The public origin over a world, which no operation changes. */
export async function publicSide(world: World, schema?: GraphQLSchema): Promise<Side> {
  const connection = await world.publicPool.connect();
  const rolledBack = new RolledBack(connection);
  let current: ReadPool = world.publicPool;
  const pool = {
    query: (...args: Parameters<ReadPool["query"]>) => current.query(...args),
    connect: () => current.connect(),
  } as unknown as ReadPool;
  let limits = writeLimits();
  const app = await publicApp({
    config,
    pool,
    log,
    isReady: () => true,
    limits: { count: (kind, clientKey) => limits.count(kind, clientKey) },
    ...(schema ? { schema } : {}),
  });
  return {
    world,
    async answer(operation, seed) {
      limits = writeLimits();
      if (!operation.writes) return request(app, operation, seed);
      await reseedDatabase(world, seed);
      current = rolledBack.pool;
      try {
        return await rolledBack.undoing(() => request(app, operation, seed));
      } finally {
        current = world.publicPool;
      }
    },
    async close() {
      await app.close();
      connection.release();
    },
  };
}

/** The delegates' origin over a world, which no operation changes, without the list of shipped documents. */
export async function delegatesSide(world: World, schema?: GraphQLSchema): Promise<Side> {
  const { driver, undoing } = rolledBackDriver();
  const { options } = writeDataSource(world.urls.delegates, entities);
  const source = await new DataSource({ ...options, driver, poolSize: 1 } as typeof options).initialize();
  const app = await delegatesApp({
    config,
    source,
    log,
    isReady: () => true,
    documents: undefined,
    ...(schema ? { schema } : {}),
  });
  return {
    world,
    async answer(operation, seed) {
      if (operation.writes) await reseedDatabase(world, seed);
      return undoing(() => request(app, operation, seed));
    },
    async close() {
      await app.close();
      await source.destroy();
    },
  };
}

/** Each operation comes from a network of its own, so that no rate limit joins two of them. */
async function request(app: FastifyInstance, operation: Operation, seed: number): Promise<Answer> {
  reseed(seed);
  const { method, url, headers = {}, payload } = operation;
  const answered = await app.inject({
    method,
    url,
    headers: { host: "public.example.org", "accept-encoding": "identity", ...headers },
    remoteAddress: `10.${(seed >> 16) & 255}.${(seed >> 8) & 255}.${seed & 255}`,
    ...(payload === undefined ? {} : { payload }),
  });
  const { date: _date, ...seen } = answered.headers;
  return { status: answered.statusCode, headers: seen, body: answered.body };
}
