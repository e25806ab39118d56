import type pg from "pg";

/** What to change of a row so that one check is broken and no other; `like` chooses the row. */
export type Broken = { readonly with?: Readonly<Record<string, unknown>>; readonly like?: string };

const unheard = "UNHEARD_OF";

/** How each check is broken. */
export const brokenChecks: Readonly<Record<string, Broken>> = {
  "core.account account_language_check": { with: { language: "de" } },
  "core.agenda_item agenda_item_position_check": { with: { position: 0 } },
  "core.audit_seal audit_seal_hash_check": { with: { hash: "\\x00" } },
  "core.audit_seal audit_seal_position_check": { with: { position: 0 } },
  "core.consultation consultation_check": { with: { closes_at: "2000-01-01" }, like: "opens_at is not null" },
  "core.consultation consultation_check1": { with: { state: "DECIDED" }, like: "opens_at is not null" },
  "core.consultation consultation_check2": { with: { public_id: null }, like: "opens_at is not null" },
  "core.consultation consultation_check3": { with: { zone: null }, like: "opens_at is not null" },
  "core.consultation consultation_slug_check": { with: { slug: "Not A Slug" } },
  "core.consultation consultation_state_check": { with: { state: unheard }, like: "opens_at is not null" },
  "core.contribution contribution_number_check": { with: { number: 0 } },
  "core.council_report council_report_check": {
    with: { state: "REVIEWED", reviewed_at: "2000-01-01", reviewed_by: "00000000-0000-4000-8000-000000000000" },
  },
  "core.council_report council_report_check1": { with: { state: "REVIEWED" }, like: "reviewed_at is null" },
  "core.council_report council_report_check2": {
    with: { reviewed_by: "00000000-0000-4000-8000-000000000000" },
    like: "reviewed_at is null",
  },
  "core.council_report council_report_content_hash_check": { with: { content_hash: "x" } },
  "core.council_report council_report_meetings_check": { with: { meetings: [] } },
  "core.council_report council_report_state_check": {
    with: { state: unheard, reviewed_at: "2090-01-01", reviewed_by: "00000000-0000-4000-8000-000000000000" },
  },
  "core.mail_refused mail_refused_code_check": { with: { code: 200 } },
  "core.meeting meeting_check": { with: { starts: "2030-01-02", ends: "2030-01-01" } },
  "core.meeting meeting_number_check": { with: { number: 0 } },
  "core.question question_position_check": { with: { position: 0 } },
  "core.response_review response_review_check": { with: { state: "PUBLISHED", public_id: null } },
  "core.response_review response_review_check1": {
    with: { state: "NOT_PUBLISHED" },
    like: "state = 'NOT_PUBLISHING_PROPOSED'",
  },
  "core.response_review response_review_reason_check": {
    with: { reason: unheard },
    like: "state = 'NOT_PUBLISHING_PROPOSED'",
  },
  "core.response_review response_review_state_check": {
    with: { state: unheard },
    like: "state = 'NOT_PUBLISHING_PROPOSED'",
  },
  "core.role_holding role_holding_check": { with: { until_at: "1900-01-01" } },
  "core.role_holding role_holding_check1": { with: { member_state: null }, like: "role = 'DELEGATE'" },
  "core.role_holding role_holding_role_check": { with: { role: unheard }, like: "role = 'CHAIR'" },
  "core.session session_check": { with: { expires_at: "1900-01-01" } },
  "core.session session_token_hash_check": { with: { token_hash: "\\x00" } },
  "intake.confirmation confirmation_token_hash_check": { with: { token_hash: "\\x00" } },
  "intake.draft draft_holder_hash_check": { with: { holder_hash: "\\x00" } },
  "intake.draft draft_kind_check": { with: { kind: unheard } },
  "intake.draft draft_language_check": { with: { language: "English" } },
  "intake.round round_check": { with: { closes_at: "1900-01-01" } },
  "intake.submission submission_check": { with: { confirmed_at: "1900-01-01" } },
  "intake.submission submission_check1": { with: { idempotency_key: null }, like: "draft is null" },
  "intake.submission submission_check2": { with: { email: null } },
  "intake.submission submission_kind_check": { with: { kind: unheard } },
  "intake.submission submission_language_check": { with: { language: "English" } },
  "openfloor.installation installation_mode_check": { with: { mode: unheard } },
  "openfloor.installation installation_only_row_check": { with: { only_row: false } },
  "pub.consultation consultation_check": { with: { historical: true }, like: "not historical" },
  "pub.consultation consultation_responses_check": { with: { responses: -1 } },
  "pub.group_profile group_profile_only_row_check": { with: { only_row: false } },
  "pub.member_state member_state_region_check": { with: { region: unheard } },
  "pub.response response_number_check": { with: { number: 0 } },
  "pub.response response_standing_check": { with: { standing: unheard } },
  "pub.response_count response_count_count_check": { with: { count: -1 } },
};

/** The columns of unique indexes over expressions. */
export const uniqueIndexes: Readonly<Record<string, readonly string[]>> = {
  "intake.submission_key": ["consultation", "email", "idempotency_key"],
};

type Holds = (db: pg.ClientBase) => Promise<boolean>;

/** The statement is refused with these words. */
const refuses =
  (statement: string, words: string): Holds =>
  async (db) => {
    try {
      await db.query(statement);
      return false;
    } catch (error) {
      return error instanceof Error && error.message.includes(words);
    }
  };

/** The statement makes the count grow. */
const adds =
  (statement: string, count: string): Holds =>
  async (db) => {
    const counted = async (): Promise<number> => (await db.query<{ count: number }>(count)).rows[0]?.count ?? 0;
    const before = await counted();
    await db.query(statement);
    return (await counted()) > before;
  };

const submission = `insert into intake.submission
  select (jsonb_populate_record(null::intake.submission, to_jsonb(s)
    || jsonb_build_object('id', gen_random_uuid(), 'receipt_number', gen_random_uuid(), 'idempotency_key', gen_random_uuid()))).*
  from intake.submission s where draft is null limit 1`;
const confirming = "update intake.submission set confirmed_at = submitted_at where confirmed_at is null";
const jobs = (task: string): string =>
  `select count(*)::int from graphile_worker.jobs where task_identifier = '${task}'`;
const events = (event: string): string => `select count(*)::int from core.audit_event where event = '${event}'`;
const anEvent = `insert into core.audit_event (at, capacity, event, object_type, object_id) values (now(), 'x', 'x', 'x', 'x')`;
const somebody = "(select account from core.role_holding where role = 'SECRETARIAT' limit 1)";

/** What each trigger keeps. */
export const keptByTriggers: Readonly<Record<string, Holds>> = {
  "core.audit_event await_seal": adds(anEvent, "select count(*)::int from core.audit_unsealed"),
  "core.audit_event only_grows": refuses("update core.audit_event set reason = 'x'", "can only grow"),
  "core.audit_seal only_grows": refuses("delete from core.audit_seal", "can only grow"),
  "core.authority_confirmation by_named_authority": refuses(
    `insert into core.authority_confirmation (submission, confirmed_by, capacity, confirmed_at)
     select id, ${somebody}, 'x', '2030-05-02' from intake.submission where category = 'GOVERNMENT' limit 1`,
    "by whom the response names",
  ),
  "core.contribution by_focal_point": refuses(
    `insert into core.contribution select (jsonb_populate_record(null::core.contribution, to_jsonb(c)
       || jsonb_build_object('id', gen_random_uuid(), 'number', 99, 'symbol', 'x', 'submitted_by', ${somebody}))).*
     from core.contribution c limit 1`,
    "by the focal point of its State",
  ),
  "core.response_review by_another_person": refuses(
    "update core.response_review set state = 'NONE', decided_by = proposed_by where state = 'NOT_PUBLISHING_PROPOSED'",
    "by another person",
  ),
  "intake.submission ask_to_confirm": adds(submission, jobs("send-confirmation")),
  "intake.submission send_receipt": adds(confirming, jobs("send-receipt")),
  "intake.submission audit_submitted": adds(submission, events("response.submitted")),
  "intake.submission audit_confirmed": adds(confirming, events("response.confirmed")),
};
