import { randomBytes } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checkLogin, checkMode, WrongLoginError, WrongModeError } from "../../src/platform/database/check-login.js";
import { readPool, type ReadPool } from "../../src/platform/database/pool.js";
import { aWorld, type World } from "../worlds/world.js";
import { besidesTheTable } from "./more-refusals.js";
import { tryRefusal } from "./refusals.js";
import { aScene, type Scene } from "./scene.js";
import { tallyOf } from "./tally.js";

let scene: Scene;
let world: World;
beforeAll(async () => {
  scene = await aScene();
  world = await aWorld({ copyOf: scene.world });
});
afterAll(() => world.close());

/** For each fact that a process asks about its login: what is well, and what makes a login that is not. */
const facts: Readonly<Record<string, { readonly well: boolean; readonly fault: (name: string) => string }>> = {
  superuser: { well: false, fault: (name) => `alter role ${name} superuser` },
  bypasses: { well: false, fault: (name) => `alter role ${name} bypassrls` },
  owns: {
    well: false,
    fault: (name) => `create table pub.owned (id integer); alter table pub.owned owner to ${name}`,
  },
  reads_core: {
    well: false,
    fault: (name) => `grant usage on schema core to ${name}; grant select on all tables in schema core to ${name}`,
  },
  replaces_clock: { well: false, fault: (name) => `grant create on schema openfloor to ${name}` },
  hears_warnings: { well: true, fault: (name) => `alter role ${name} set client_min_messages = error` },
};

/** The pool of a login with all rights of the public one and a fault; it is removed afterwards. */
async function withLogin<T>(fault: string, work: (pool: ReadPool) => Promise<T>): Promise<T> {
  const name = `${world.roles.public}_${randomBytes(4).toString("hex")}`;
  await world.admin.query(`create role ${name} login inherit password 'x' in role ${world.roles.public};
    ${facts[fault]?.fault(name) ?? ""}`);
  const url = Object.assign(new URL(world.urls.public), { username: name, password: "x" }).href;
  const pool = readPool(url, 2);
  try {
    return await work(pool);
  } finally {
    await pool.end();
    await world.admin.query(`drop owned by ${name}; drop role ${name}`);
  }
}

/** The same pool, whose answers say of these columns what they are told to. */
const told = (pool: ReadPool, instead: object): ReadPool =>
  Object.assign(Object.create(pool) as ReadPool, {
    query: async (...given: readonly unknown[]) => {
      const result = (await (pool.query as (...asked: readonly unknown[]) => unknown).call(pool, ...given)) as {
        rows: object[];
      };
      return { ...result, rows: result.rows.map((row) => ({ ...row, ...instead })) };
    },
  });

/** That all is well with the login, save perhaps for one fact. */
const allWell = (except?: string): object =>
  Object.fromEntries(Object.entries(facts).flatMap(([fact, { well }]) => (fact === except ? [] : [[fact, well]])));

const starts = async (pool: ReadPool): Promise<boolean> =>
  checkLogin(pool, "public").then(
    () => true,
    (error: unknown) => {
      if (error instanceof WrongLoginError) return false;
      throw error;
    },
  );

describe("what a process asks at its start", () => {
  const tally = tallyOf("starts");
  afterAll(() => tally.print());

  it("are the facts that this test knows", async () => {
    const asked = new Set<string>();
    const spy = Object.assign(Object.create(world.publicPool) as ReadPool, {
      query: async (statement: string, values: unknown[]) => {
        const result = await world.publicPool.query(statement, values);
        for (const { name } of result.fields) asked.add(name);
        return result;
      },
    });
    await checkLogin(spy, "public");
    expect([...asked].toSorted()).toEqual(Object.keys(facts).toSorted());
    expect(await withLogin("none", starts)).toBe(true);
  });

  it.each(Object.keys(facts))("is caught when it is not asked: %s", async (fact) => {
    const { refused, without, leaked } = await withLogin(fact, async (pool) => {
      const through: string[] = [];
      for (const refusal of besidesTheTable(scene).filter(
        ({ name, why }) => why === "person" && name.endsWith("public"),
      )) {
        const here = { ...world, publicPool: pool };
        if ((await tryRefusal(refusal, here)) === "leaked") through.push(refusal.name);
      }
      const refuses = !(await starts(pool)) && !(await starts(told(pool, allWell(fact))));
      return { refused: refuses, without: !(await starts(told(pool, allWell()))), leaked: through };
    });
    tally.add({ wall: fact, caughtBy: refused && !without ? ["a login with this fault"] : [], leaked });
    expect([refused, without, leaked]).toEqual([true, false, []]);
  });

  it("is caught when it is not asked: the stamp of the mode", async () => {
    const wrong = async (pool: ReadPool): Promise<boolean> =>
      checkMode(pool, "production").then(
        () => false,
        (error: unknown) => error instanceof WrongModeError,
      );
    const [refused, without] = [
      await wrong(world.publicPool),
      await wrong(told(world.publicPool, { mode: "production" })),
    ];
    tally.add({ wall: "mode", caughtBy: refused && !without ? ["a database of the other mode"] : [], leaked: [] });
    expect([refused, without]).toEqual([true, false]);
  });
});
