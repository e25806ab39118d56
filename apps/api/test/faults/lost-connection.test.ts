import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { isBusy } from "../../src/platform/database/busy.js";
import { asHolder, row } from "../../src/platform/database/pool.js";
import { inView } from "../../src/platform/database/unit-of-work.js";
import { aPublicOrigin, ask } from "../graph/origins.js";
import { aWorld, type World } from "../worlds/world.js";

let world: World;
beforeAll(async () => {
  world = await aWorld({ record: false });
  // As every process does.
  world.publicPool.on("error", () => undefined);
});
afterAll(() => world.close());

const me = "select pg_backend_pid() as pid";
const end = async (pid: number | undefined): Promise<void> => {
  await world.admin.query("select pg_terminate_backend($1, 5000)", [pid]);
};

/** A process would end by an error that nobody listens for; the run of these tests would fail by it. */
describe("a session that PostgreSQL ends in the middle of a transaction", () => {
  it("fails that transaction alone on the public side, and is known as something to try again", async () => {
    const lost = asHolder(world.publicPool, "token", async (db) => {
      await end((await row<{ pid: number }>(db, me))?.pid);
      return row(db, "select");
    }).catch((error: unknown) => error);
    expect(isBusy(await lost)).toBe(true);
    expect(await asHolder(world.publicPool, "token", (db) => row(db, "select 1 as one"))).toEqual({ one: 1 });
  });

  it("fails that transaction alone on the delegates' side", async () => {
    const viewer = await world.viewer("SECRETARIAT");
    const lost = inView(world.source, viewer, async ({ manager }) => {
      const [found] = await manager.query<{ pid: number }[]>(me);
      await end(found?.pid);
      return manager.query("select");
    }).catch((error: unknown) => error);
    expect(isBusy(await lost)).toBe(true);
    expect(await inView(world.source, viewer, ({ manager }) => manager.query("select 1 as one"))).toEqual([{ one: 1 }]);
  });

  it("is answered to whoever asked with 503 and when to try again", async () => {
    const origin = await aPublicOrigin(world);
    await world.admin.query(`create or replace function intake.presented_hash() returns bytea language plpgsql stable
      as $$ begin perform pg_terminate_backend(pg_backend_pid()); return null; end $$`);
    const { status, body } = await ask(origin, '{ responseDraft(holderToken: "x") { __typename } }');
    expect([status, body.errors?.[0]?.extensions.code]).toEqual([503, "OVERLOADED"]);
    await origin.app.close();
  });
});
