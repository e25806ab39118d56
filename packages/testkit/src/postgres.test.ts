import { Client } from "pg";
import { expect, onTestFinished, test } from "vitest";
import { createDatabase, template, testCluster } from "./postgres.js";

async function query(url: string, statement: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query({ text: statement, rowMode: "array" })).rows.flat();
  } finally {
    await client.end();
  }
}

async function database(from?: string) {
  const created = await createDatabase(from);
  onTestFinished(() => created.drop());
  return created;
}

const names = () => query(testCluster().url, "select datname from pg_database");

test("each database is empty, apart from the others, and gone when dropped, whoever is connected", async () => {
  const [one, two] = [await database(), await database()];
  await query(one.url, "create table note (text text)");
  expect(await query(two.url, "select to_regclass('note')")).toEqual([null]);

  const guest = new Client({ connectionString: one.url });
  const thrownOut = new Promise<Error>((resolve) => guest.on("error", resolve));
  await guest.connect();
  await one.drop();
  expect((await thrownOut).message).toContain("terminating connection");
  expect(await names()).not.toContain(one.name);
  await expect(one.drop()).resolves.toBeUndefined();
});

test("a copy of a template has its content, and the copies are independent", async () => {
  const name = await template(
    "with_note",
    async (url) => void (await query(url, "create table note as select 'prepared' as text")),
  );
  const [one, two] = [await database(name), await database(name)];
  await query(one.url, "update note set text = 'changed'");
  expect(await query(two.url, "select text from note")).toEqual(["prepared"]);
});

test("many who ask for the same template at once get one, prepared once", async () => {
  let prepared = 0;
  const prepare = async (url: string) => {
    prepared++;
    await query(url, "create table note as select 'once' as text");
  };
  const asked = await Promise.all(Array.from({ length: 8 }, () => template("asked_at_once", prepare)));
  expect(prepared).toBe(1);
  const copies = await Promise.all(asked.map((name) => database(name)));
  expect(await Promise.all(copies.map(({ url }) => query(url, "select text from note")))).toEqual(
    asked.map(() => ["once"]),
  );
});

test("a preparation that left a connection open does not keep the template from being copied", async () => {
  const forgotten = new Client({ connectionString: testCluster().url });
  const name = await template("left_open", async (url) => {
    Object.assign(forgotten, new Client({ connectionString: url }));
    forgotten.on("error", () => undefined);
    await forgotten.connect();
  });
  await expect(database(name)).resolves.toMatchObject({ name: expect.any(String) });
});

test("a preparation that fails leaves no template behind, and the next one is tried", async () => {
  await expect(template("fails_first", () => Promise.reject(new Error("no")))).rejects.toThrow("no");
  const name = await template(
    "fails_first",
    async (url) => void (await query(url, "create table note as select 'second' as text")),
  );
  expect(await query((await database(name)).url, "select text from note")).toEqual(["second"]);
});
