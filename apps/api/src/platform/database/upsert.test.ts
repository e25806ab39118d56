import { createDatabase, type TestDatabase } from "@openfloor/testkit/postgres";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { readPool, rows, type ReadPool } from "./pool.js";
import { upsert } from "./upsert.js";

let database: TestDatabase;
let db: ReadPool;

beforeAll(async () => {
  database = await createDatabase();
  db = readPool(database.url, 1);
  await db.query(
    "create table thing (id integer primary key, name text, parts jsonb, tags text[], ours boolean not null default false)",
  );
});
beforeEach(() => db.query("truncate thing"));
afterAll(async () => {
  await db.end();
  await database.drop();
});

const things = (): Promise<{ id: number; name: string | null; parts: unknown; tags: string[]; xmin: string }[]> =>
  rows(db, "select id, name, parts, tags, xmin::text from thing order by id");
const write = (list: readonly Record<string, unknown>[], onlyWhere?: string) =>
  upsert(db, { table: "thing", key: ["id"], rows: list, ...(onlyWhere ? { onlyWhere } : {}) });

test("new rows are inserted with their nulls, lists and nested values", async () => {
  await write([{ id: 1, name: null, parts: { a: [1, null] }, tags: ["x", "y"] }]);
  expect(await things()).toMatchObject([{ id: 1, name: null, parts: { a: [1, null] }, tags: ["x", "y"] }]);
});

test("an equal row is not written, a differing one is", async () => {
  const one = { id: 1, name: null, parts: { a: 1 }, tags: [] };
  await write([one, { ...one, id: 2 }]);
  const before = await things();
  await write([one, { ...one, id: 2, name: "two" }]);
  const after = await things();
  expect(after[0]?.xmin).toBe(before[0]?.xmin);
  expect(after[1]).toMatchObject({ id: 2, name: "two" });
});

test("a row for which the condition does not hold is left alone", async () => {
  await db.query("insert into thing (id, name, ours) values (1, 'ours', true)");
  await write([{ id: 1, name: "theirs" }], "not present.ours");
  expect(await things()).toMatchObject([{ id: 1, name: "ours" }]);
});

test("nothing to write is no mistake", async () => {
  await write([]);
  expect(await things()).toEqual([]);
});
