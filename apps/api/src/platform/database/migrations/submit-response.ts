import type { Roles } from "../roles.js";

/**
 * Submission in one round trip: freezes the saved draft, or takes a whole response under its key.
 * It repeats the rules of window and idempotency of @openfloor/domain/responses; one table of
 * examples tests both.
 */
export const submitResponse = ({ intake: owner, public: caller }: Roles): string => `
  create function intake.submit_response(saved jsonb, whole jsonb, receipt text) returns jsonb
  language plpgsql security definer set search_path = pg_catalog, intake, openfloor
  as $$
  declare
    now_at constant timestamptz := openfloor.clock();
    d intake.draft;
    r intake.round;
    s intake.submission;
  begin
    if saved is not null then
      select * into d from intake.draft
        where id = (saved->>'draft')::uuid and holder_hash = sha256(convert_to(saved->>'holder', 'UTF8'));
      if not found then return '{"problem": "TOKEN_INVALID"}'; end if;
      select * into s from intake.submission where draft = d.id;
      select * into r from intake.round where consultation = d.consultation;
    else
      select * into s from intake.submission
        where consultation = (whole->>'consultation')::uuid
          and lower(email) = lower(whole->>'email') and idempotency_key = whole->>'key';
      if found and s.content_digest <> whole->>'digest' then return '{"problem": "KEY_REUSED"}'; end if;
      select * into r from intake.round where consultation = (whole->>'consultation')::uuid;
      if not found then return '{"problem": "NOT_FOUND"}'; end if;
    end if;

    if s.id is null then
      if now_at < r.opens_at then
        return jsonb_build_object('problem', 'ROUND_NOT_OPEN', 'opensAt', r.opens_at);
      elsif now_at >= r.closes_at then
        return jsonb_build_object('problem', 'ROUND_CLOSED', 'closedAt', r.closes_at);
      end if;
      if saved is not null then
        -- Raising the revision ends the draft: whoever saves it at the same moment is told so.
        update intake.draft set revision = revision + 1
          where id = d.id and revision = (saved->>'revision')::integer returning * into d;
        if found then
          insert into intake.submission (receipt_number, consultation, draft, holder_hash, content_digest, language, email,
              kind, category, name, organisation, country, answers, submitted_at)
            values (receipt, d.consultation, d.id, d.holder_hash, saved->>'digest', d.language, d.email,
              d.kind, d.category, d.name, d.organisation, d.country, d.answers, now_at)
            returning * into s;
        else
          select * into s from intake.submission where draft = (saved->>'draft')::uuid;
          if not found then return '{"problem": "REVISION_CONFLICT"}'; end if;
        end if;
      else
        insert into intake.submission (receipt_number, consultation, idempotency_key, content_digest, language, email,
            kind, category, name, organisation, country, answers, submitted_at)
          values (receipt, r.consultation, whole->>'key', whole->>'digest', whole->>'language', whole->>'email',
            whole->>'kind', whole->>'category', whole->>'name', whole->>'organisation', whole->>'country',
            whole->'answers', now_at)
          on conflict (consultation, lower(email), idempotency_key) do nothing returning * into s;
        if s.id is null then
          select * into s from intake.submission
            where consultation = r.consultation
              and lower(email) = lower(whole->>'email') and idempotency_key = whole->>'key';
          if s.content_digest <> whole->>'digest' then return '{"problem": "KEY_REUSED"}'; end if;
        end if;
      end if;
    end if;
    return jsonb_build_object('number', s.receipt_number, 'consultation', s.consultation,
      'submittedAt', s.submitted_at, 'receivedAt', s.confirmed_at);
  end $$;
  grant execute on function intake.submit_response to ${caller};
  grant create on schema intake to ${owner};
  alter function intake.submit_response(jsonb, jsonb, text) owner to ${owner};
  revoke create on schema intake from ${owner};
`;
