import pg from "pg";
import { expect } from "vitest";
import { readPool, type ReadPool } from "../../src/platform/database/pool.js";
import { admission, admissionSizes, type Admission } from "../../src/platform/http/admission.js";
import { writeLimits } from "../../src/platform/http/write-limits.js";
import { aPublicOrigin, originConfig, type Origin } from "../graph/origins.js";
import type { PublicParts } from "../../src/entry/public-app.js";
import type { World } from "../worlds/world.js";

/** A public origin with two places for reads and room for one to wait, each part of which a test may take away. */
export type SmallOrigin = Origin & {
  readonly address: string;
  /** The connections of the reads. */
  readonly pool: ReadPool;
  close(): Promise<void>;
};

/** How much the small origin reads at once, and lets wait. */
export const places = { running: 2, waiting: 1 };

export const smallAdmission = (): Admission =>
  admission({
    read: { ...places, runningPerNetwork: 2, longestWaitMs: 60_000 },
    submission: admissionSizes.submission,
  });

export async function aSmallOrigin(
  world: World,
  {
    timeouts = "-c lock_timeout=60s -c statement_timeout=60s",
    ownPool = true,
    ...changes
  }: Partial<PublicParts> & {
    /** Settings of the connections for reads. */
    readonly timeouts?: string;
    readonly ownPool?: boolean;
  } = {},
): Promise<SmallOrigin> {
  const url = new URL(world.urls.public);
  url.searchParams.set("options", timeouts);
  const pool = readPool(url.href, places.running);
  const acceptedOrigins: string[] = [];
  const origin = await aPublicOrigin(world, {
    config: { ...originConfig, origin: "http://127.0.0.1", acceptedOrigins },
    pool,
    admission: smallAdmission(),
    limits: writeLimits(),
    ...(ownPool ? { submissionPool: world.publicPool } : { submissionPool: pool }),
    ...changes,
  });
  const address = await origin.listen();
  acceptedOrigins.push(address);
  return {
    ...origin,
    address,
    pool,
    close: async () => {
      await origin.app.close();
      await pool.end();
    },
  };
}

/** A lock that holds up every read of published responses, and nothing of a submission. */
export async function holdResponses(world: World): Promise<{ release(): Promise<void> }> {
  const client: pg.PoolClient = await world.admin.connect();
  await client.query("begin; lock table pub.response in access exclusive mode");
  return {
    release: async () => {
      await client.query("rollback");
      client.release();
    },
  };
}

/** Waits until so many statements of the database wait for a lock. */
export async function untilHeldUp(world: World, count: number): Promise<void> {
  for (;;) {
    const { rows } = await world.admin.query<{ held: number }>(
      `select count(*)::int as held from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
    );
    if (rows[0]?.held === count) return;
    expect(rows[0]?.held).toBeLessThan(count);
  }
}

export type Answered = { readonly status: number; readonly retryAfter: string | null; readonly text: string };

/** Asks the graph over the line. */
export async function askAt(address: string, query: string, variables: object = {}): Promise<Answered> {
  return answered(
    await fetch(`${address}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query, variables }),
    }),
  );
}

export const getAt = async (address: string, path: string): Promise<Answered> =>
  answered(await fetch(`${address}${path}`));

const answered = async (answer: Response): Promise<Answered> => ({
  status: answer.status,
  retryAfter: answer.headers.get("retry-after"),
  text: await answer.text(),
});
