import { afterAll, beforeAll, expect, test } from "vitest";
import { aWorld, type World } from "../../test/worlds/world.js";
import { publicConsultation } from "../modules/consultations/reads/public-consultations.js";
import { publicMeeting } from "../modules/meetings/reads/public-meetings.js";
import { importRecord } from "../platform/database/import-record.js";
import { row, rows } from "../platform/database/pool.js";
import { recordParts } from "./record-parts.js";

let world: World;

beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.close());

const importAgain = async (): Promise<string[]> => importRecord(world.urls.owner, await recordParts());
const forgetHashes = () => world.admin.query("update openfloor.imported_record set hash = 'of an older record'");

/** Every row that the import writes, with the transaction that wrote it. */
async function versions(): Promise<string[]> {
  const tables = await rows<{ name: string }>(
    world.admin,
    `select schemaname || '.' || tablename as name from pg_tables
     where schemaname = 'pub' or schemaname = 'core' and tablename in ('meeting', 'meeting_document', 'sourced_report') order by 1`,
  );
  const found = tables.map(({ name }) =>
    rows<{ version: string }>(
      world.admin,
      `select '${name} ' || ctid || ' ' || xmin as version from ${name} order by ctid`,
    ),
  );
  return (await Promise.all(found)).flat().map(({ version }) => version);
}

test("the record that is imported again changes nothing", async () => {
  const before = await versions();
  expect(before.length).toBeGreaterThan(240);
  expect(await importAgain()).toEqual([]);
  expect(await versions()).toEqual(before);
});

test("a record that is written again rewrites no equal row", async () => {
  const before = await versions();
  await forgetHashes();
  expect(await importAgain()).toHaveLength(4);
  expect(await versions()).toEqual(before);
});

test("a row of the record that differs is brought up to date", async () => {
  await world.admin.query("update pub.meeting set venue = 'Elsewhere' where number = 14");
  await forgetHashes();
  await importAgain();
  expect(await publicMeeting(world.publicPool, 14)).toMatchObject({ venue: "ITU Headquarters, Geneva, Switzerland" });
});

test("what this installation has entered under the same number or id is never touched", async () => {
  await world.admin.query("update core.meeting set historical = false, venue = 'Here' where number = 16");
  await world.admin.query("update pub.meeting set venue = 'Here' where number = 16");
  await world.admin.query(
    `update pub.consultation set historical = false, opens_at = now(), closes_at = now(), zone = 'UTC', notes = '["ours"]'
     where slug = 'round-3'`,
  );
  await forgetHashes();
  await importAgain();
  expect(await publicMeeting(world.publicPool, 16)).toMatchObject({ venue: "Here" });
  expect(await row(world.admin, "select venue from core.meeting where number = 16")).toEqual({ venue: "Here" });
  expect((await publicConsultation(world.publicPool, "round-3"))?.notes).toEqual(["ours"]);
});

test("the login of a server cannot import", async () => {
  await expect(importRecord(world.urls.delegates, await recordParts())).rejects.toThrow(/permission denied/);
});
