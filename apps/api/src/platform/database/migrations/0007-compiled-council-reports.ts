import type { MigrationInterface, QueryRunner } from "typeorm";
import { installationRoles } from "./sql.js";

/** Sourced reports as their statements; compiled reports, which are snapshots: the server may record a review and change nothing else. */
export class CompiledCouncilReports1764000000007 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    const roles = await installationRoles(queryRunner);
    await queryRunner.query(`
      create table core.sourced_report (
        slug text primary key,
        document jsonb not null
      );
      grant select on core.sourced_report to ${roles.delegates};

      create table core.council_report (
        id uuid primary key default gen_random_uuid(),
        state text not null check (state in ('COMPILED', 'REVIEWED', 'SUBMITTED')),
        meetings integer[] not null check (cardinality(meetings) > 0),
        as_of date not null,
        compiled jsonb not null,
        content_hash text not null check (content_hash ~ '^[0-9a-f]{64}$'),
        compiled_by uuid not null references core.account,
        compiled_at timestamptz not null,
        acknowledged text[] not null default '{}',
        reviewed_by uuid references core.account,
        reviewed_at timestamptz check (reviewed_at >= compiled_at),
        check ((state = 'COMPILED') = (reviewed_at is null)),
        check ((reviewed_at is null) = (reviewed_by is null))
      );
      create index council_report_compiled on core.council_report (compiled_at desc, id);
      grant select, insert on core.council_report to ${roles.delegates};
      grant update (state, acknowledged, reviewed_by, reviewed_at) on core.council_report to ${roles.delegates};
    `);
  }

  async down(): Promise<void> {
    throw new Error("Migrations go forward only.");
  }
}
