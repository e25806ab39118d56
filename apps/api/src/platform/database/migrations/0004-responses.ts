import type { MigrationInterface, QueryRunner } from "typeorm";
import { installationRoles } from "./sql.js";
import { submitResponse } from "./submit-response.js";

const respondentColumns = `
  language text not null check (language ~ '^[a-z]{2,3}$'),
  email text,
  kind text check (kind in ('INDIVIDUAL', 'ORGANISATION')),
  category text,
  name text,
  organisation text,
  country text,
  answers jsonb not null default '{}'`;

/** What the public sends, readable only with its holder's token; the group's checks of it; what of it is published. */
export class Responses1764000000004 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    const roles = await installationRoles(queryRunner);
    await queryRunner.query(`
      create function intake.presented_hash() returns bytea language sql stable
        as $$ select sha256(convert_to(nullif(current_setting('openfloor.holder', true), ''), 'UTF8')) $$;
      grant execute on function intake.presented_hash() to ${roles.public};

      create table intake.draft (
        id uuid primary key,
        holder_hash bytea not null unique check (length(holder_hash) = 32),
        consultation uuid not null references intake.round,
        revision integer not null default 1,
        ${respondentColumns},
        created_at timestamptz not null,
        changed_at timestamptz not null
      );
      create table intake.submission (
        id uuid primary key default gen_random_uuid(),
        receipt_number text not null unique,
        consultation uuid not null references intake.round,
        draft uuid unique references intake.draft,
        holder_hash bytea,
        idempotency_key text,
        content_digest text not null,
        ${respondentColumns},
        submitted_at timestamptz not null,
        confirmed_at timestamptz check (confirmed_at >= submitted_at),
        check ((draft is null) = (idempotency_key is not null)),
        check (email is not null and kind is not null and category is not null and name is not null and country is not null)
      );
      -- One key, one response: the key belongs to the address that used it.
      create unique index submission_key on intake.submission (consultation, lower(email), idempotency_key);
      create index submission_by_round on intake.submission (consultation, submitted_at);
      create table intake.confirmation (
        token_hash bytea primary key check (length(token_hash) = 32),
        submission uuid not null references intake.submission,
        created_at timestamptz not null
      );
      create index confirmation_submission on intake.confirmation (submission);

      alter table intake.draft enable row level security;
      alter table intake.draft force row level security;
      alter table intake.submission enable row level security;
      alter table intake.submission force row level security;
      alter table intake.confirmation enable row level security;
      alter table intake.confirmation force row level security;

      create policy holder_only on intake.draft to ${roles.public}
        using (holder_hash = intake.presented_hash()) with check (holder_hash = intake.presented_hash());
      create policy presented_only on intake.confirmation for select to ${roles.public}
        using (token_hash = intake.presented_hash());
      create policy holder_reads on intake.submission for select to ${roles.public}
        using (holder_hash = intake.presented_hash() or id in (select submission from intake.confirmation));
      create policy mailed_link_confirms on intake.submission for update to ${roles.public}
        using (id in (select submission from intake.confirmation));
      grant select, insert, update on intake.draft to ${roles.public};
      grant select on intake.submission, intake.confirmation to ${roles.public};
      grant update (confirmed_at) on intake.submission to ${roles.public};

      create policy submission_function on intake.draft to ${roles.intake} using (true) with check (true);
      create policy submission_function on intake.submission to ${roles.intake} using (true) with check (true);
      grant select, update (revision) on intake.draft to ${roles.intake};
      grant select, insert on intake.submission to ${roles.intake};

      create policy checkers on intake.submission for select to ${roles.delegates} using (true);
      grant select on intake.submission to ${roles.delegates};

      create policy mailer on intake.submission for select to ${roles.worker} using (true);
      create policy mailer on intake.confirmation for insert to ${roles.worker} with check (true);
      grant select on intake.submission to ${roles.worker};
      grant insert on intake.confirmation to ${roles.worker};

      create table core.response_review (
        submission uuid primary key references intake.submission,
        state text not null check (state in ('NONE', 'NOT_PUBLISHING_PROPOSED', 'PUBLISHED', 'NOT_PUBLISHED')),
        reason text check (reason in ('OFF_TOPIC', 'UNLAWFUL_OR_ABUSIVE', 'PERSONAL_DATA', 'DUPLICATE', 'AUTHORITY_NOT_CONFIRMED')),
        note text,
        proposed_by uuid references core.account,
        proposed_at timestamptz,
        decided_by uuid references core.account,
        decided_at timestamptz,
        public_id uuid unique,
        check ((state = 'PUBLISHED') = (public_id is not null)),
        check (state <> 'NOT_PUBLISHED'
          or (reason is not null and proposed_by is not null and decided_by is not null and proposed_by <> decided_by))
      );
      create table core.authority_confirmation (
        submission uuid primary key references intake.submission,
        confirmed_by uuid not null references core.account,
        capacity text not null,
        official_channel text,
        confirmed_at timestamptz not null
      );
      grant select, insert, update on core.response_review to ${roles.delegates};
      grant select, insert on core.authority_confirmation to ${roles.delegates};
      grant select on core.response_review, core.authority_confirmation to ${roles.worker};

      create table core.mail_sent (
        key text primary key,
        sent_at timestamptz not null
      );
      grant select, insert on core.mail_sent to ${roles.worker};

      create table pub.response (
        id uuid primary key,
        consultation uuid not null references pub.consultation,
        number integer not null check (number > 0),
        kind text not null,
        category text not null,
        display_name text not null,
        country text not null,
        region text,
        standing text not null check (standing in ('OWN', 'DECLARED', 'CONFIRMED')),
        language text not null,
        answers jsonb not null,
        submitted_at timestamptz not null,
        published_at timestamptz not null,
        content_hash text not null,
        unique (consultation, number)
      );
      create table pub.response_count (
        consultation uuid not null references pub.consultation,
        category text not null,
        region text not null,
        standing text not null,
        count integer not null check (count >= 0),
        primary key (consultation, category, region, standing)
      );
      grant select on pub.response, pub.response_count to ${roles.public}, ${roles.delegates}, ${roles.worker};
      grant insert, update on pub.response, pub.response_count to ${roles.delegates};
    `);
    await queryRunner.query(submitResponse(roles));
    await queryRunner.query(queueing(roles.delegates));
  }

  async down(): Promise<void> {
    throw new Error("Migrations go forward only.");
  }
}

/** Jobs join the transaction of the act: the server asks by function, intake by trigger, and neither sees the queue. */
const queueing = (delegates: string): string => `
  create function openfloor.add_job(task text, payload json, key text) returns void
    language plpgsql security definer set search_path = pg_catalog
    as $$ begin
      perform graphile_worker.add_job(task, payload, job_key => key, max_attempts => 25);
    end $$;
  grant execute on function openfloor.add_job(text, json, text) to ${delegates};

  create function openfloor.queue_submission_mail() returns trigger
    language plpgsql security definer set search_path = pg_catalog
    as $$ begin
      perform openfloor.add_job(tg_argv[0], json_build_object('submission', new.id), tg_argv[0] || ':' || new.id);
      return null;
    end $$;
  create trigger ask_to_confirm after insert on intake.submission
    for each row execute function openfloor.queue_submission_mail('send-confirmation');
  create trigger send_receipt after update of confirmed_at on intake.submission
    for each row when (old.confirmed_at is null and new.confirmed_at is not null)
    execute function openfloor.queue_submission_mail('send-receipt');
`;
