import type { MigrationInterface, QueryRunner } from "typeorm";
import { installationRoles } from "./sql.js";

/**
 * What only one wall kept gets a second one here: acts in the name of a State, and decisions that take
 * two persons. And logins lose the rights that nothing they do needs.
 */
export class SecondWalls1764000000009 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    const { delegates, worker, public: anyone } = await installationRoles(queryRunner);
    await queryRunner.query(inTheNameOfAState(delegates));
    await queryRunner.query(byAnotherPerson);
    await queryRunner.query(`
      revoke select on core.audit_event, pub.council_report from ${delegates};
      revoke select, update on intake.round from ${delegates};

      revoke select on core.authority_confirmation, core.consultation, pub.council_report, pub.group_profile,
        pub.meeting, pub.member_state, pub.response, pub.response_count from ${worker};
      -- Mails say where and when, never what was answered.
      revoke select on intake.submission, core.response_review from ${worker};
      grant select (id, consultation, receipt_number, language, email, submitted_at, confirmed_at)
        on intake.submission to ${worker};
      grant select (submission, public_id) on core.response_review to ${worker};

      -- A receipt says no more than these; who steals a token and injects SQL reads no answers of what was submitted.
      revoke select on intake.submission from ${anyone};
      grant select (id, consultation, receipt_number, holder_hash, submitted_at, confirmed_at)
        on intake.submission to ${anyone};
    `);
  }

  async down(): Promise<void> {
    throw new Error("Migrations go forward only.");
  }
}

/** Repeats who speaks for a State, from the roles that were in force; the policies of the domain ask first. */
const inTheNameOfAState = (delegates: string): string => `
  create function core.holds(person uuid, held text, state text, moment timestamptz) returns boolean
    language sql stable set search_path = pg_catalog
    as $$ select exists (select from core.role_holding
      where account = person and role = held and member_state is not distinct from state
        and from_at <= moment and (until_at is null or moment < until_at)) $$;
  grant execute on function core.holds(uuid, text, text, timestamptz) to ${delegates};

  create function core.check_submitter() returns trigger
    language plpgsql set search_path = pg_catalog
    as $$ begin
      if core.holds(new.submitted_by, 'FOCAL_POINT', new.member_state, new.submitted_at) then return new; end if;
      raise exception 'A contribution is submitted by the focal point of its State.' using errcode = '42501';
    end $$;
  create trigger by_focal_point before insert on core.contribution
    for each row execute function core.check_submitter();

  create function core.check_confirmer() returns trigger
    language plpgsql set search_path = pg_catalog
    as $$
    declare
      named record;
    begin
      select category, country into named from intake.submission where id = new.submission;
      if named.category = 'GOVERNMENT' and core.holds(new.confirmed_by, 'FOCAL_POINT', named.country, new.confirmed_at)
        or named.category = 'INTERGOVERNMENTAL_ORGANIZATION'
          and core.holds(new.confirmed_by, 'SECRETARIAT', null, new.confirmed_at)
      then return new; end if;
      raise exception 'Authority is confirmed by whom the response names.' using errcode = '42501';
    end $$;
  create trigger by_named_authority before insert on core.authority_confirmation
    for each row execute function core.check_confirmer();
`;

/** Repeats that nobody decides about their own proposal, also when it is declined. */
const byAnotherPerson = `
  create function core.check_second_person() returns trigger
    language plpgsql set search_path = pg_catalog
    as $$ begin
      raise exception 'A proposal is decided by another person.' using errcode = '42501';
    end $$;
  create trigger by_another_person after update on core.response_review
    for each row when (old.state = 'NOT_PUBLISHING_PROPOSED' and new.decided_by is not distinct from old.proposed_by)
    execute function core.check_second_person();
`;
