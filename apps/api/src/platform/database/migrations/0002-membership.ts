import type { MigrationInterface, QueryRunner } from "typeorm";
import { installationRoles } from "./sql.js";

/** People of the restricted side, the roles they hold inside a term, their sessions; the group and its Member States in public. */
export class Membership1764000000002 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    const roles = await installationRoles(queryRunner);
    await queryRunner.query(`
      create table core.account (
        id uuid primary key default gen_random_uuid(),
        name text not null,
        language text not null check (language in ('ar', 'zh', 'en', 'fr', 'ru', 'es')),
        demo_key text unique,
        created_at timestamptz not null
      );
      create table core.role_holding (
        id uuid primary key default gen_random_uuid(),
        account uuid not null references core.account,
        role text not null check (role in ('SECRETARIAT', 'CHAIR', 'FOCAL_POINT', 'DELEGATE')),
        member_state char(3),
        from_at timestamptz not null,
        until_at timestamptz check (until_at > from_at),
        check ((role in ('FOCAL_POINT', 'DELEGATE')) = (member_state is not null))
      );
      create index role_holding_account on core.role_holding (account);
      create table core.session (
        token_hash bytea primary key check (length(token_hash) = 32),
        account uuid not null references core.account,
        created_at timestamptz not null,
        expires_at timestamptz not null check (expires_at > created_at)
      );
      create index session_account on core.session (account);
      grant select, insert on core.account, core.role_holding to ${roles.delegates};
      grant select, insert, delete on core.session to ${roles.delegates};

      create table pub.group_profile (
        only_row boolean primary key default true check (only_row),
        name text not null,
        short_name text not null,
        parent text not null,
        participation text not null,
        usual_place text not null,
        founded jsonb not null,
        reported_as_established_by jsonb not null,
        terms_of_reference jsonb not null,
        fuller_terms_of_reference jsonb not null,
        instruments jsonb not null,
        issues jsonb not null
      );
      create table pub.member_state (
        code char(3) primary key,
        name jsonb not null,
        region text not null check (region in ('AFRICA', 'AMERICAS', 'ARAB_STATES', 'ASIA_PACIFIC', 'CIS', 'EUROPE')),
        member_since date,
        source text not null,
        reviewed boolean not null
      );
      grant select on pub.group_profile, pub.member_state to ${roles.public}, ${roles.delegates}, ${roles.worker};
    `);
  }

  async down(): Promise<void> {
    throw new Error("Migrations go forward only.");
  }
}
