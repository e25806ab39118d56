import { afterAll, beforeAll, describe, expect, it } from "vitest";
import pg from "pg";
import type { DataSource } from "typeorm";
import { missingPooler, startPooler, type Pooler } from "@openfloor/testkit/pgbouncer";
import { entities } from "../../src/entry/entities.js";
import { heldDraft } from "../../src/modules/responses/reads/holder-reads.js";
import { saveResponse } from "../../src/modules/responses/acts/save-response.js";
import { writeDataSource } from "../../src/platform/database/data-source.js";
import { asHolder, readPool, rows, type Queryable, type ReadPool } from "../../src/platform/database/pool.js";
import { inView } from "../../src/platform/database/unit-of-work.js";
import { aDelegatesOrigin, type Origin } from "../graph/origins.js";
import { aConsultation, aDraft, aPlannedMeeting, worked, type HeldDraft } from "../worlds/stories.js";
import { aWorld, type World } from "../worlds/world.js";
import { readDrafts, saveDraft, signIn } from "./two-states.js";

/*
 * A pooler in transaction mode gives each transaction any connection to the server, one that somebody
 * else's transaction has just left. With two connections for everybody, everything here meets
 * everything else.
 */

const missing = await missingPooler();
const requests = 200;
const atOnce = 20;
const states = ["CHE", "BRA"] as const;
type State = (typeof states)[number];

describe.skipIf(missing)(`behind PgBouncer in transaction mode${missing ? ` (${missing})` : ""}`, () => {
  let world: World;
  let pooler: Pooler;
  let source: DataSource;
  let publicPool: ReadPool;
  let origin: Origin;
  beforeAll(async () => {
    world = await aWorld();
    await aPlannedMeeting(world, 21);
    pooler = await startPooler({ logins: [world.urls.delegates, world.urls.public], poolSize: 2 });
    source = await writeDataSource(pooler.through(world.urls.delegates), entities).initialize();
    publicPool = readPool(pooler.through(world.urls.public));
    origin = await aDelegatesOrigin(world, { mode: "demo", source });
  });
  afterAll(async () => {
    await origin.app.close();
    await source.destroy();
    await publicPool.end();
    await pooler.stop();
    await world.close();
  });

  /** Asks as each State in turn, many at a time; gives for each request its State and what it got. */
  async function interleaved<Answer>(
    one: (state: State, index: number) => Promise<Answer>,
  ): Promise<{ state: State; got: Answer }[]> {
    const answers: { state: State; got: Answer }[] = [];
    let next = 0;
    const lane = async (): Promise<void> => {
      for (let index = next++; index < requests; index = next++) {
        const state = states[index % states.length] ?? "CHE";
        answers.push({ state, got: await one(state, index) });
      }
    };
    await Promise.all(Array.from({ length: atOnce }, lane));
    return answers;
  }

  it(`${requests} interleaved requests of two States read and save nothing but their own drafts`, async () => {
    const cookies = { CHE: await signIn(origin, "CHE"), BRA: await signIn(origin, "BRA") };
    const answers = await interleaved((state, index) =>
      index % 4 < 2 ? saveDraft(origin, cookies[state], `${state} ${index}`) : readDrafts(origin, cookies[state]),
    );
    for (const { state, got } of answers) {
      expect(got.filter(({ memberState, body }) => memberState !== state || !body.startsWith(state))).toEqual([]);
    }
    expect(await readDrafts(origin, cookies.CHE)).toHaveLength(requests / 4);
    expect(await readDrafts(origin, cookies.BRA)).toHaveLength(requests / 4);
    const backends = await interleaved(() => source.query<object>("select pg_backend_pid() as pid"));
    expect(new Set(backends.map(({ got }) => JSON.stringify(got))).size).toBeLessThanOrEqual(2);
  });

  it("a login keeps its timeouts, and asks for nothing at the start of a connection that a pooler refuses", async () => {
    for (const [url, pool] of [
      [world.urls.public, publicPool],
      [world.urls.delegates, undefined],
    ] as const) {
      const through = pool ?? readPool(pooler.through(url), 1);
      const direct = readPool(url, 1);
      for (const setting of ["statement_timeout", "lock_timeout", "idle_in_transaction_session_timeout"]) {
        expect(await rows(through, `show ${setting}`)).toEqual(await rows(direct, `show ${setting}`));
        expect(await rows(through, `show ${setting}`)).not.toEqual([{ [setting]: "0" }]);
      }
      await direct.end();
      if (!pool) await through.end();
    }
    const demanding = new pg.Client({ connectionString: pooler.through(world.urls.public), statement_timeout: 1_000 });
    await expect(demanding.connect()).rejects.toThrow("unsupported startup parameter: statement_timeout");
  });

  describe("SQL that forgets whose drafts it wants", () => {
    const everybodys = "select trim(member_state) as state from core.contribution_draft";
    const foreign = (answers: { state: State; got: { state: string }[] }[]): number =>
      answers.filter(({ state, got }) => got.some((draft) => draft.state !== state)).length;

    it("sees its State's alone, because the transaction's first statement says which", async () => {
      const viewers = { CHE: await world.viewer("DELEGATE", "CHE"), BRA: await world.viewer("DELEGATE", "BRA") };
      const answers = await interleaved((state) =>
        inView(source, viewers[state], ({ manager }) => manager.query<{ state: string }[]>(everybodys)),
      );
      expect(foreign(answers)).toBe(0);
      expect(answers.every(({ got }) => got.length > 0)).toBe(true);
    });

    it("would see the other State's, were the State set for the session: this is the fault that the test is for", async () => {
      const pool = readPool(pooler.through(world.urls.delegates));
      const answers = await interleaved(async (state) => {
        const client = await pool.connect();
        try {
          await client.query(`set openfloor.member_state = '${state}'`);
          return await rows<{ state: string }>(client, everybodys);
        } finally {
          client.release();
        }
      });
      expect(foreign(answers)).toBeGreaterThan(0);
      // What the fault left on the server's connections is still there for whoever comes next.
      expect((await rows(pool, everybodys)).length).toBeGreaterThan(0);
      await pool.end();
    });
  });

  describe("holders of drafts of the public", () => {
    let holders: Record<State, HeldDraft>;
    beforeAll(async () => {
      const round = await (await aConsultation(world)).open();
      holders = { CHE: await aDraft(world, round), BRA: await aDraft(world, round) };
    });
    const everybodys = (db: Queryable) => rows<{ id: string }>(db, "select id from intake.draft");

    it(`${requests} interleaved requests of two holders see their own draft alone`, async () => {
      const answers = await interleaved((state) => asHolder(publicPool, holders[state].holderToken, everybodys));
      for (const { state, got } of answers) expect(got).toEqual([{ id: holders[state].draft }]);
      const held = await interleaved((state) => heldDraft(publicPool, holders[state].holderToken));
      for (const { state, got } of held) expect(worked(got).id).toBe(holders[state].draft);
    });

    it("and save their own", async () => {
      const { draft, holderToken, revision } = holders.CHE;
      const part = { respondent: { name: "Through the pooler" } };
      worked(await saveResponse(publicPool, { draft, holderToken, revision, ...part }));
      expect(worked(await heldDraft(world.publicPool, holderToken)).name).toBe("Through the pooler");
      expect(worked(await heldDraft(world.publicPool, holders.BRA.holderToken)).name).toBe("Amina");
      expect(await rows(publicPool, "select from intake.draft")).toEqual([]);
    });
  });
});
