import type { MigrationInterface, QueryRunner } from "typeorm";
import { installationRoles } from "./sql.js";

/** Rounds as the secretariat prepares them, as the public reads them, and what intake has to know of them. */
export class Consultations1764000000003 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    const roles = await installationRoles(queryRunner);
    await queryRunner.query(`
      create table core.consultation (
        id uuid primary key default gen_random_uuid(),
        public_id uuid unique,
        slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
        state text not null check (state in ('DECIDED', 'ANNOUNCED', 'PRESENTED')),
        topic jsonb not null,
        decision_meeting integer,
        decided_on date not null,
        decision_text text not null,
        opens_at timestamptz,
        closes_at timestamptz,
        zone text,
        presented_to_meeting integer,
        created_by uuid not null references core.account,
        created_at timestamptz not null,
        check (opens_at < closes_at),
        check ((state = 'DECIDED') = (opens_at is null)),
        check ((opens_at is null) = (public_id is null)),
        check ((opens_at is null) = (closes_at is null) and (opens_at is null) = (zone is null))
      );
      create table core.question (
        id uuid primary key default gen_random_uuid(),
        public_id uuid unique,
        consultation uuid not null references core.consultation,
        position integer not null check (position > 0),
        text jsonb not null,
        unique (consultation, position)
      );
      grant select, insert, update on core.consultation, core.question to ${roles.delegates};
      grant select on core.consultation to ${roles.worker};

      create table pub.consultation (
        id uuid primary key,
        slug text not null unique,
        sequence integer not null unique,
        historical boolean not null,
        topic jsonb,
        topic_note text,
        decision jsonb,
        opens_at timestamptz,
        closes_at timestamptz,
        zone text,
        stated_opens jsonb not null default '[]',
        stated_closes jsonb not null default '[]',
        consultation_meeting jsonb,
        questions jsonb not null,
        questions_note text,
        claimed jsonb,
        presented_to_meeting integer,
        notes jsonb not null default '[]',
        sources jsonb not null default '[]',
        responses integer not null default 0 check (responses >= 0),
        version integer not null default 1,
        check (historical = (opens_at is null))
      );
      grant select on pub.consultation to ${roles.public}, ${roles.delegates}, ${roles.worker};
      grant insert, update on pub.consultation to ${roles.delegates};

      create table intake.round (
        consultation uuid primary key,
        opens_at timestamptz not null,
        closes_at timestamptz not null check (opens_at < closes_at),
        questions uuid[] not null
      );
      grant select, insert, update on intake.round to ${roles.delegates};
      grant select on intake.round to ${roles.intake};
    `);
  }

  async down(): Promise<void> {
    throw new Error("Migrations go forward only.");
  }
}
