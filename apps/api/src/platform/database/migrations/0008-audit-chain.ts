import type { MigrationInterface, QueryRunner } from "typeorm";
import { installationRoles } from "./sql.js";

/**
 * The audit trail can only grow, and its events are linked by hashes. Acts write events and wait for
 * nobody; the worker seals what is committed into one chain. What the public does leaves events too.
 */
export class AuditChain1764000000008 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    const roles = await installationRoles(queryRunner);
    await queryRunner.query(`
      create table core.audit_seal (
        position bigint primary key check (position > 0),
        event bigint not null unique references core.audit_event,
        hash bytea not null check (length(hash) = 32)
      );
      -- Events without a seal; whoever deletes one here is found out, because verifying looks at the events.
      create table core.audit_unsealed (event bigint primary key);
    `);
    await queryRunner.query(appendOnly);
    await queryRunner.query(sealing(roles.worker));
    await queryRunner.query(publicActs);
    await queryRunner.query(`
      insert into core.audit_unsealed select id from core.audit_event;
      select openfloor.seal_audit(null);
    `);
  }

  async down(): Promise<void> {
    throw new Error("Migrations go forward only.");
  }
}

/** Holds for the owner as well, whose rights no grant limits; a statement that meets no row is refused like any other. */
const appendOnly = `
  create function core.refuse_change() returns trigger
    language plpgsql set search_path = pg_catalog
    as $$ begin
      raise exception 'The audit trail can only grow: % is refused.', tg_op using errcode = '42501';
    end $$;
  create trigger only_grows before update or delete or truncate on core.audit_event
    for each statement execute function core.refuse_change();
  create trigger only_grows before update or delete or truncate on core.audit_seal
    for each statement execute function core.refuse_change();
`;

/**
 * The text of an event: each field with its length in bytes, so that no two events have the same
 * text. The verifier computes it again outside the database, from the same words.
 */
export const auditText = (event: string): string => {
  const fields = [
    `${event}.id::text`,
    `to_char(${event}.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`,
    `${event}.actor::text`,
    ...["capacity", "event", "object_type", "object_id", "state_before", "state_after", "reason"].map(
      (column) => `${event}.${column}`,
    ),
  ];
  return fields.map((field) => `coalesce(octet_length(${field}) || ':' || ${field}, '-')`).join(" || ',' || ");
};

/**
 * One chain, in the order in which committed events are found; the lock is the sealer's alone, so no
 * act ever waits for it, and numbers that a rollback has left out leave no gap in the positions.
 */
const sealing = (worker: string): string => `
  create function core.await_seal() returns trigger
    language plpgsql security definer set search_path = pg_catalog
    as $$ begin
      insert into core.audit_unsealed values (new.id);
      return null;
    end $$;
  create trigger await_seal after insert on core.audit_event
    for each row execute function core.await_seal();

  -- Seals at most so many events, or all; gives how many, and the head of the chain.
  create function openfloor.seal_audit(at_most bigint, out sealed bigint, out "position" bigint, out head bytea)
    language plpgsql security definer set search_path = pg_catalog
    as $$
    declare
      waiting record;
    begin
      perform pg_advisory_xact_lock(hashtextextended('openfloor.seal_audit', 0));
      sealed := 0;
      select s.position, s.hash into "position", head from core.audit_seal s order by s.position desc limit 1;
      if not found then
        "position" := 0;
        head := decode(repeat('00', 32), 'hex');
      end if;
      for waiting in
        select e.id, ${auditText("e")} as words
        from core.audit_unsealed u join core.audit_event e on e.id = u.event order by e.id limit at_most
      loop
        sealed := sealed + 1;
        "position" := "position" + 1;
        head := sha256(head || convert_to(waiting.words, 'UTF8'));
        insert into core.audit_seal (position, event, hash) values (seal_audit."position", waiting.id, head);
        delete from core.audit_unsealed where event = waiting.id;
      end loop;
    end $$;
  grant execute on function openfloor.seal_audit(bigint) to ${worker};
`;

/** Submitting and confirming leave an event in their own transaction: ids and instants, no address and no text. */
const publicActs = `
  create function intake.audit_submission() returns trigger
    language plpgsql security definer set search_path = pg_catalog
    as $$ begin
      insert into core.audit_event (at, capacity, event, object_type, object_id, state_before, state_after)
        select new.submitted_at, 'STAKEHOLDER', 'response.submitted', 'response', new.id::text, null, 'SUBMITTED'
          where tg_op = 'INSERT'
        union all
        select new.confirmed_at, 'STAKEHOLDER', 'response.confirmed', 'response', new.id::text, 'SUBMITTED', 'RECEIVED'
          where tg_op = 'UPDATE';
      return null;
    end $$;
  create trigger audit_submitted after insert on intake.submission
    for each row execute function intake.audit_submission();
  create trigger audit_confirmed after update of confirmed_at on intake.submission
    for each row when (old.confirmed_at is null and new.confirmed_at is not null)
    execute function intake.audit_submission();
`;
