import type { MigrationInterface, QueryRunner } from "typeorm";
import { installationRoles } from "./sql.js";

/** Meetings with their agenda and restricted papers; contributions as private drafts and as the group's copies. */
export class MeetingsAndDocuments1764000000005 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    const roles = await installationRoles(queryRunner);
    await queryRunner.query(`
      create table core.meeting (
        number integer primary key check (number > 0),
        starts date,
        ends date check (ends >= starts),
        venue text,
        note text,
        historical boolean not null
      );
      create table core.agenda_item (
        id uuid primary key default gen_random_uuid(),
        meeting integer not null references core.meeting,
        position integer not null check (position > 0),
        title jsonb not null,
        consultation uuid references core.consultation,
        unique (meeting, position)
      );
      create table core.meeting_document (
        id uuid primary key default gen_random_uuid(),
        meeting integer not null references core.meeting,
        symbol text not null,
        note text,
        unique (meeting, symbol)
      );
      grant select, insert on core.meeting, core.agenda_item to ${roles.delegates};
      grant select on core.meeting_document to ${roles.delegates};

      create table pub.meeting (
        number integer primary key,
        starts date,
        ends date,
        venue text,
        note text,
        conflict jsonb,
        sources jsonb not null default '[]'
      );
      grant select on pub.meeting to ${roles.public}, ${roles.delegates}, ${roles.worker};
      grant insert on pub.meeting to ${roles.delegates};

      create table core.contribution (
        id uuid primary key default gen_random_uuid(),
        meeting integer not null references core.meeting,
        number integer not null check (number > 0),
        symbol text not null unique,
        member_state char(3) not null,
        title text not null,
        body text not null,
        language text not null,
        submitted_at timestamptz not null,
        submitted_by uuid not null references core.account,
        content_hash text not null,
        unique (meeting, number)
      );
      grant select, insert on core.contribution to ${roles.delegates};

      -- A draft is private to its delegation: readable and writable only inside a transaction of that State.
      create table core.contribution_draft (
        id uuid primary key default gen_random_uuid(),
        member_state char(3) not null,
        meeting integer not null references core.meeting,
        title text not null,
        body text not null,
        language text not null,
        revision integer not null default 1,
        changed_by uuid not null references core.account,
        changed_at timestamptz not null,
        submitted uuid unique references core.contribution
      );
      create index contribution_draft_state on core.contribution_draft (member_state, meeting);
      alter table core.contribution_draft enable row level security;
      alter table core.contribution_draft force row level security;
      create policy own_delegation on core.contribution_draft
        using (member_state = nullif(current_setting('openfloor.member_state', true), ''))
        with check (member_state = nullif(current_setting('openfloor.member_state', true), ''));
      grant select, insert, update on core.contribution_draft to ${roles.delegates};
    `);
  }

  async down(): Promise<void> {
    throw new Error("Migrations go forward only.");
  }
}
