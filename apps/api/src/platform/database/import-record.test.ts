import { createDatabase, type TestDatabase } from "@openfloor/testkit/postgres";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { importRecord, type RecordPart } from "./import-record.js";
import { readPool, rows, type ReadPool } from "./pool.js";

let database: TestDatabase;
let db: ReadPool;

beforeAll(async () => {
  database = await createDatabase();
  db = readPool(database.url, 1);
  await db.query(`
    create schema openfloor;
    create function openfloor.clock() returns timestamptz language sql as 'select clock_timestamp()';
    create table openfloor.imported_record (name text primary key, hash text not null, imported_at timestamptz not null);
    create table written (content text not null);`);
});
beforeEach(() => db.query("truncate openfloor.imported_record, written"));
afterAll(async () => {
  await db.end();
  await database.drop();
});

const part = (name: string, content: string): RecordPart => ({
  name,
  content,
  write: async (connection) => void (await connection.query("insert into written values ($1)", [content])),
});
const written = async (): Promise<string[]> =>
  (await rows<{ content: string }>(db, "select content from written order by content")).map(({ content }) => content);

test("a part is written once and again only when its content has changed", async () => {
  expect(await importRecord(database.url, [part("one", "a"), part("two", "b")])).toEqual(["one", "two"]);
  expect(await importRecord(database.url, [part("one", "a"), part("two", "b")])).toEqual([]);
  expect(await importRecord(database.url, [part("one", "a"), part("two", "c")])).toEqual(["two"]);
  expect(await written()).toEqual(["a", "b", "c"]);
});

test("a part that fails leaves nothing of any part behind", async () => {
  const failing: RecordPart = { name: "bad", content: 1, write: () => Promise.reject(new Error("cannot")) };
  await expect(importRecord(database.url, [part("one", "a"), failing])).rejects.toThrow("cannot");
  expect(await written()).toEqual([]);
  expect(await importRecord(database.url, [part("one", "a")])).toEqual(["one"]);
});

test("two imports at once write each part once", async () => {
  await Promise.all([importRecord(database.url, [part("one", "a")]), importRecord(database.url, [part("one", "a")])]);
  expect(await written()).toEqual(["a"]);
});
