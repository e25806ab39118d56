import type { MigrationInterface, QueryRunner } from "typeorm";
import { installationRoles } from "./sql.js";

/** Schemas, the clock that every rule asks, the installation's stamp, and the audit trail. */
export class Foundation1764000000001 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    const roles = await installationRoles(queryRunner);
    await queryRunner.query(`
      create schema openfloor;
      create schema core;
      create schema pub;
      create schema intake;

      grant usage on schema openfloor to ${roles.public}, ${roles.delegates}, ${roles.worker}, ${roles.intake};
      grant usage on schema pub to ${roles.public}, ${roles.delegates}, ${roles.worker};
      grant usage on schema intake to ${roles.public}, ${roles.delegates}, ${roles.worker}, ${roles.intake};
      grant usage on schema core to ${roles.delegates}, ${roles.worker};
      alter default privileges revoke execute on functions from public;

      -- The one clock of all rules, to the millisecond. Tests replace it in their own database; no server login may.
      create function openfloor.clock() returns timestamptz
        language sql volatile parallel safe
        as $$ select date_trunc('milliseconds', clock_timestamp()) $$;
      grant execute on function openfloor.clock() to ${roles.public}, ${roles.delegates}, ${roles.worker}, ${roles.intake};

      create table openfloor.installation (
        only_row boolean primary key default true check (only_row),
        mode text not null check (mode in ('demo', 'production')),
        stamped_at timestamptz not null
      );
      grant select on openfloor.installation to ${roles.public}, ${roles.delegates}, ${roles.worker};

      create table core.audit_event (
        id bigint generated always as identity primary key,
        at timestamptz not null,
        actor uuid,
        capacity text not null,
        event text not null,
        object_type text not null,
        object_id text not null,
        state_before text,
        state_after text,
        reason text
      );
      create index audit_event_object on core.audit_event (object_type, object_id, id);
      grant insert, select on core.audit_event to ${roles.delegates};
    `);
  }

  async down(): Promise<void> {
    throw new Error("Migrations go forward only.");
  }
}
