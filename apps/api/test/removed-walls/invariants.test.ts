import { afterAll, describe, expect, it } from "vitest";
import { aWorld } from "../worlds/world.js";
import { everyInvariant } from "./invariants.js";
import { besidesTheTable } from "./more-refusals.js";
import { fromTheTable, tryRefusal } from "./refusals.js";
import { aScene, inCopy } from "./scene.js";
import { tallyOf } from "./tally.js";

const scene = await aScene();
const world = await aWorld({ copyOf: scene.world });
// So that every table has a row to break something with.
await world.admin.query(`select openfloor.seal_audit(null);
  update core.account set demo_key = 'demo' where id = (select id from core.account limit 1);
  insert into core.authority_confirmation (submission, confirmed_by, capacity, confirmed_at)
    select s.id, h.account, 'FOCAL_POINT:CHE', '2030-05-02' from intake.submission s, core.role_holding h
    where s.category = 'GOVERNMENT' and h.role = 'FOCAL_POINT' and h.member_state = s.country limit 1;
  insert into core.audit_event (at, capacity, event, object_type, object_id) values (now(), 'x', 'x', 'x', 'x');
  update intake.submission set draft = (select id from intake.draft limit 1), idempotency_key = null
    where confirmed_at is null;
  insert into core.council_report
    select (jsonb_populate_record(null::core.council_report, to_jsonb(r) || jsonb_build_object('id', gen_random_uuid(),
      'state', 'REVIEWED', 'reviewed_by', compiled_by, 'reviewed_at', compiled_at))).* from core.council_report r;
  insert into core.mail_sent (key, sent_at) values ('a mail', now());
  insert into core.mail_refused (key, code, refused_at) values ('a mail', 550, now())`);
const invariants = await everyInvariant(world.admin);

describe("an invariant of the database", () => {
  const tally = tallyOf("invariants");
  afterAll(async () => {
    await world.close();
    await tally.print();
  });

  it.each(invariants)("is missed without $name", async ({ name, remove, holds }) => {
    const db = await world.admin.connect();
    const held: boolean[] = [];
    try {
      for (const before of ["", remove]) {
        await db.query(`begin; ${before}`);
        held.push(await holds(db));
        await db.query("rollback");
      }
    } finally {
      await db.query("rollback");
      db.release();
    }
    tally.add({
      wall: name,
      caughtBy: String(held) === "true,false" ? ["a statement that breaks it"] : [],
      leaked: [],
    });
    expect(held).toEqual([true, false]);
  });

  it("that nobody has said how to break is found", async () => {
    const db = await world.admin.connect();
    try {
      await db.query("begin; alter table core.meeting add constraint a_new_one check (venue <> '')");
      const found = (await everyInvariant(db)).find(({ name }) => name === "core.meeting: a_new_one");
      await expect(found?.holds(db)).rejects.toThrow("Nobody has said how to break a_new_one");
    } finally {
      await db.query("rollback");
      db.release();
    }
  });

  it("is repeated by the server: without all of them everybody is refused as before", async () => {
    await inCopy(scene, async (copy) => {
      await copy.admin.query(
        invariants.map(({ remove }) => remove.replace("drop constraint", "drop constraint if exists")).join("; "),
      );
      for (const refusal of [...fromTheTable(scene), ...besidesTheTable(scene)]) {
        expect([refusal.name, await tryRefusal(refusal, copy)]).toEqual([refusal.name, "refused"]);
      }
    });
  });
});
