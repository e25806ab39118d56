import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { migrationDataSource } from "../../../src/platform/database/data-source.js";
import { readPool } from "../../../src/platform/database/pool.js";
import { sealAudit } from "../../../src/platform/database/seal-audit.js";
import { reportOf, verifyAudit } from "../../../src/platform/database/verify-audit.js";
import { auditTrail } from "../../worlds/behind-the-walls.js";
import { aConsultation, aPublishedResponse, aReceivedResponse, aSubmission, type Round } from "../../worlds/stories.js";
import { aWorld, type World } from "../../worlds/world.js";

let world: World;
let round: Round;
beforeAll(async () => {
  world = await aWorld();
  round = await (await aConsultation(world)).open();
});
afterAll(() => world.close());

const verified = (keptHead?: string) => verifyAudit(world.urls.owner, keptHead);

describe("the audit trail", () => {
  it("holds what the public does, as ids and codes, in the transaction in which it is done", async () => {
    const { id } = await aReceivedResponse(world, round);
    const event = { actor: null, capacity: "STAKEHOLDER", object_type: "response", object_id: id, reason: null };
    expect(await auditTrail(world, id)).toEqual([
      { ...event, event: "response.submitted", state_before: null, state_after: "SUBMITTED" },
      { ...event, event: "response.confirmed", state_before: "SUBMITTED", state_after: "RECEIVED" },
    ]);
    const { email, respondent, answers } = aSubmission(round);
    const { rows } = await world.admin.query<{ row: string }>("select e::text as row from core.audit_event e");
    for (const secret of [email, respondent.name, respondent.organisation ?? "", answers[0]?.text ?? ""]) {
      expect(rows.filter(({ row }) => row.includes(secret))).toEqual([]);
    }
  });

  it("is whole after a story, first with events that wait and then with every event sealed", async () => {
    await aPublishedResponse(world, round);
    expect(await verified()).toMatchObject({ whole: true, waiting: expect.any(Number) });
    while ((await sealAudit(world.workerPool, 2)).sealed > 0);
    const { rows } = await world.admin.query<{ count: number }>("select count(*)::int from core.audit_event");
    const state = await verified();
    expect(state).toMatchObject({ whole: true, sealed: rows[0]?.count, waiting: 0 });
    const { position, hash, sealed } = await sealAudit(world.workerPool);
    expect({ position, hash, sealed }).toEqual({
      position: rows[0]?.count,
      hash: state.whole ? state.head : "",
      sealed: 0,
    });
  });

  it("does not make an act wait: two transactions write events and commit in the other order, and sealing goes on between", async () => {
    const write =
      "insert into core.audit_event (at, capacity, event, object_type, object_id) values (openfloor.clock(), 'TEST', $1, 'test', $1)";
    const [first, second] = await Promise.all([world.delegatesPool.connect(), world.delegatesPool.connect()]);
    await first.query("begin");
    await first.query(write, ["early"]);
    await second.query("begin");
    await second.query(write, ["late"]);
    await second.query("commit");
    const before = await sealAudit(world.workerPool);
    await first.query("commit");
    const after = await sealAudit(world.workerPool);
    first.release();
    second.release();
    expect([before.sealed, after.sealed]).toEqual([1, 1]);
    expect(await verified()).toMatchObject({ whole: true, waiting: 0 });
  });

  it("has one chain when two seal at once: the second waits for the first, and finds nothing left", async () => {
    await aReceivedResponse(world, round);
    const [first, second] = await Promise.all([world.workerPool.connect(), world.workerPool.connect()]);
    await first.query("begin");
    expect((await first.query("select sealed::int from openfloor.seal_audit(null)")).rows).toEqual([{ sealed: 2 }]);
    const waiting = second.query("select sealed::int from openfloor.seal_audit(null)");
    const isWaiting = `select from pg_stat_activity
      where datname = current_database() and wait_event_type = 'Lock' and query like '%seal_audit%'`;
    while ((await world.admin.query(isWaiting)).rowCount === 0);
    await first.query("commit");
    expect((await waiting).rows).toEqual([{ sealed: 0 }]);
    first.release();
    second.release();
    expect(await verified()).toMatchObject({ whole: true, waiting: 0 });
  });

  it("has no gap where a transaction was rolled back", async () => {
    const client = await world.delegatesPool.connect();
    await client.query("begin");
    await client.query(
      "insert into core.audit_event (at, capacity, event, object_type, object_id) values (openfloor.clock(), 'TEST', 'undone', 'test', 'undone')",
    );
    await client.query("rollback");
    client.release();
    await aReceivedResponse(world, round);
    expect(await sealAudit(world.workerPool)).toMatchObject({ sealed: 2 });
    expect(await verified()).toMatchObject({ whole: true, waiting: 0 });
  });

  it("is chained by the migration that brings the chain, events that were there before included", async () => {
    const old = await aWorld();
    try {
      await old.admin.query(`
        drop table core.audit_seal, core.audit_unsealed;
        drop function core.refuse_change, core.await_seal, openfloor.seal_audit, intake.audit_submission cascade;
        delete from openfloor_migrations.migration where name = 'AuditChain1764000000008'`);
      await aReceivedResponse(old, await (await aConsultation(old)).open());
      const { rows } = await old.admin.query<{ count: number }>("select count(*)::int from core.audit_event");
      const source = migrationDataSource(old.urls.owner, old.roles.owner.replace(/_owner$/, ""));
      await source.initialize();
      expect((await source.runMigrations()).map(({ name }) => name)).toEqual(["AuditChain1764000000008"]);
      await source.destroy();
      expect(rows[0]?.count).toBeGreaterThan(0);
      expect(await verifyAudit(old.urls.owner)).toMatchObject({ whole: true, sealed: rows[0]?.count, waiting: 0 });
    } finally {
      await old.close();
    }
  });
});

describe("nobody changes the audit trail:", () => {
  const statements = [
    "update core.audit_event set capacity = 'CHAIR'",
    "update core.audit_event set capacity = 'CHAIR' where false",
    "delete from core.audit_event",
    "truncate core.audit_event cascade",
    "update core.audit_seal set position = position + 1",
    "delete from core.audit_seal",
    "truncate core.audit_seal",
  ];

  it.each(statements)("the tables' owner and a superuser are refused %s", async (statement) => {
    const { rows } = await world.admin.query("select * from core.audit_event order by id");
    const owner = readPool(world.urls.owner, 1);
    const refused = { code: "42501", message: expect.stringContaining("The audit trail can only grow") as string };
    await expect(owner.query(statement)).rejects.toMatchObject(refused);
    await owner.end();
    await expect(world.admin.query(statement)).rejects.toMatchObject(refused);
    expect((await world.admin.query("select * from core.audit_event order by id")).rows).toEqual(rows);
  });

  it.each(["public", "delegates", "worker"] as const)("the login %s may not even try", async (login) => {
    const pool = { public: world.publicPool, delegates: world.delegatesPool, worker: world.workerPool }[login];
    for (const statement of [
      ...statements,
      "insert into core.audit_seal values (1, 1, '')",
      "delete from core.audit_unsealed",
    ]) {
      await expect(pool.query(statement)).rejects.toMatchObject({ code: "42501" });
    }
  });
});

describe("a superuser who gets past the triggers is found out by verifying:", () => {
  let kept: string;
  let tampered: World;
  beforeAll(async () => {
    tampered = await aWorld();
    for (let number = 0; number < 3; number++) {
      await aReceivedResponse(tampered, await (await aConsultation(tampered)).open());
    }
    kept = (await sealAudit(tampered.workerPool)).hash;
    await tampered.admin.query("alter table core.audit_seal drop constraint audit_seal_position_check");
  });
  afterAll(() => tampered.close());
  beforeEach(() =>
    tampered.admin.query(
      "create schema copy; create table copy.event as table core.audit_event; create table copy.seal as table core.audit_seal",
    ),
  );
  afterEach(() =>
    tampered.admin.query(`
      begin; set local session_replication_role = replica;
      truncate core.audit_event, core.audit_seal, core.audit_unsealed;
      insert into core.audit_event overriding system value select * from copy.event;
      insert into core.audit_seal select * from copy.seal;
      drop schema copy cascade; commit`),
  );

  const third = "(select event from core.audit_seal where position = 3)";
  const insertion = (id: string): string =>
    `insert into core.audit_event (id, at, capacity, event, object_type, object_id) overriding system value
     values (${id}, openfloor.clock(), 'SECRETARIAT', 'response.published', 'response', 'x')`;

  it.each([
    ["changes a word", `update core.audit_event set capacity = 'CHAIR' where id = ${third}`, 3, "it was changed"],
    [
      "changes an instant by a microsecond",
      `update core.audit_event set at = at + interval '1 microsecond' where id = ${third}`,
      3,
      "it was changed",
    ],
    [
      "fills what was empty with nothing",
      `update core.audit_event set reason = '' where id = ${third}`,
      3,
      "it was changed",
    ],
    [
      "moves a word from one field to the next",
      `update core.audit_event set object_type = object_type || left(object_id, 1), object_id = substr(object_id, 2) where id = ${third}`,
      3,
      "it was changed",
    ],
    ["deletes an event", `delete from core.audit_event where id = ${third}`, 3, "it was deleted"],
    [
      "deletes an event and its seal",
      `delete from core.audit_event where id = ${third}; delete from core.audit_seal where position = 3`,
      4,
      "the seal before it is gone",
    ],
    [
      "deletes the first event and its seal",
      "delete from core.audit_event where id = (select event from core.audit_seal where position = 1); delete from core.audit_seal where position = 1",
      2,
      "the seal before it is gone",
    ],
    [
      "closes the gap that is left",
      `delete from core.audit_event where id = ${third}; delete from core.audit_seal where position = 3;
       update core.audit_seal set position = -position where position > 3;
       update core.audit_seal set position = -position - 1 where position < 0`,
      3,
      "it was changed, or its place",
    ],
    [
      "exchanges two events",
      `update core.audit_seal set position = position + 1000 where position in (3, 4);
       update core.audit_seal set position = 1007 - position where position > 1000`,
      3,
      "it was changed, or its place",
    ],
    ["puts an event in the middle", insertion("-1"), null, "it was put in past the chain"],
    [
      "puts an event and a seal in the middle",
      `${insertion("-1")}; alter table core.audit_seal drop constraint audit_seal_pkey;
       update core.audit_seal set position = position + 1 where position >= 3;
       insert into core.audit_seal select 3, -1, hash from core.audit_seal where position = 4;
       alter table core.audit_seal add primary key (position)`,
      3,
      "it was changed, or its place",
    ],
    [
      "undoes the seals at the end",
      "delete from core.audit_seal where position > 3",
      null,
      "it was put in past the chain",
    ],
    [
      "deletes an event that waits",
      `${insertion("100000")}; insert into core.audit_unsealed values (100000); delete from core.audit_event where id = 100000`,
      null,
      "it was deleted before it was sealed",
    ],
  ])("who %s", async (_how, statement, position, fault) => {
    expect(await verifyAudit(tampered.urls.owner)).toMatchObject({ whole: true });
    await tampered.admin.query(`begin; set local session_replication_role = replica; ${statement}; commit`);
    const state = await verifyAudit(tampered.urls.owner);
    expect(state).toMatchObject({ whole: false, position, fault: expect.stringContaining(fault) as string });
    expect(reportOf(state)).toMatch(/^The chain is broken at event -?\d+/);
  });

  it("who cuts off the end, but only against a head that was kept elsewhere", async () => {
    expect(await verifyAudit(tampered.urls.owner, kept.slice(0, 32))).toMatchObject({ whole: true });
    await tampered.admin.query(`begin; set local session_replication_role = replica;
      delete from core.audit_event where id in (select event from core.audit_seal where position > 3);
      delete from core.audit_seal where position > 3; commit`);
    const silent = await verifyAudit(tampered.urls.owner);
    expect(silent).toMatchObject({ whole: true, sealed: 3 });
    expect(reportOf(silent)).toContain("Not checked: whether events were cut off the end");
    expect(await verifyAudit(tampered.urls.owner, kept)).toMatchObject({
      whole: false,
      fault: expect.stringContaining("the kept head is not in the chain") as string,
    });
  });

  it("who writes the whole chain anew, but only against a kept head", async () => {
    await tampered.admin.query(`begin; set local session_replication_role = replica;
      update core.audit_event set capacity = 'CHAIR' where id = ${third};
      truncate core.audit_seal; insert into core.audit_unsealed select id from core.audit_event;
      select openfloor.seal_audit(null); delete from core.audit_unsealed; commit`);
    expect(await verifyAudit(tampered.urls.owner)).toMatchObject({ whole: true });
    expect(await verifyAudit(tampered.urls.owner, kept)).toMatchObject({ whole: false });
  });
});
