/**
 * What each column holds, one reviewed line per column of every schema. A column without a line, and
 * a line without a column, fail a test. Whoever adds a column decides here who may learn its values;
 * the tests of leaks take it from there.
 *
 * - PUBLIC: a published copy; anyone may read it.
 * - RESTRICTED: the group's; nobody outside it may learn it, whatever has been published of the same matter.
 * - PERSONAL: what a respondent, or a person of the group, is or has sent; for themselves and for those who check.
 * - SECRET: what opens something, or its hash; it is never shown to anybody.
 * - OPERATIONAL: ids, instants, counters and codes that say nothing by themselves; logs may hold them.
 */
export const classes = ["PUBLIC", "RESTRICTED", "PERSONAL", "SECRET", "OPERATIONAL"] as const;
export type Class = (typeof classes)[number];

/** A class and, where it is not obvious, why. "no canary" says why no unique value can stand in the column. */
type Line = Class | `${Class}: ${string}` | `${Class}, no canary: ${string}`;
type Lines = Readonly<Record<string, Line>>;

const each = <Column extends string>(line: Line, ...columns: readonly Column[]): Record<Column, Line> =>
  Object.fromEntries(columns.map((column) => [column, line])) as Record<Column, Line>;

const language = "PERSONAL, no canary: a language tag of two or three letters";
const state = "RESTRICTED, no canary: one of a closed list";
const memberState = "RESTRICTED, no canary: three letters";
const instant = "OPERATIONAL";

const fromRespondent: Lines = {
  language,
  email: "PERSONAL",
  kind: "PERSONAL, no canary: one of a closed list",
  category: "PERSONAL",
  name: "PERSONAL",
  organisation: "PERSONAL",
  country: "PERSONAL",
  answers: "PERSONAL",
};

export const classification: Readonly<Record<string, Lines>> = {
  "core.account": {
    id: "OPERATIONAL",
    name: "PERSONAL",
    language,
    demo_key: "PERSONAL: names the role and the State of a demonstration's person",
    created_at: instant,
  },
  "core.agenda_item": {
    id: "OPERATIONAL",
    meeting: "OPERATIONAL: the number of a meeting, which pub.meeting publishes",
    position: "RESTRICTED",
    title: "RESTRICTED",
    consultation: "OPERATIONAL",
  },
  "core.audit_event": {
    id: "OPERATIONAL",
    at: instant,
    actor: "OPERATIONAL",
    capacity: "RESTRICTED",
    event: "RESTRICTED",
    object_type: "RESTRICTED",
    object_id: "RESTRICTED: a contribution's symbol or a report's slug may stand here",
    state_before: "RESTRICTED",
    state_after: "RESTRICTED",
    reason: "RESTRICTED",
  },
  "core.audit_seal": {
    position: "OPERATIONAL",
    event: "OPERATIONAL",
    hash: "RESTRICTED: whoever knows all but one value of an event could guess that one by it",
  },
  "core.audit_unsealed": { event: "OPERATIONAL" },
  "core.authority_confirmation": {
    submission: "OPERATIONAL",
    confirmed_by: "OPERATIONAL",
    capacity: "RESTRICTED",
    official_channel: "RESTRICTED",
    confirmed_at: instant,
  },
  "core.consultation": {
    id: "OPERATIONAL",
    public_id: "OPERATIONAL: minted at publication",
    slug: "RESTRICTED: until the announcement nobody may learn the topic from it",
    state,
    topic: "RESTRICTED",
    decision_meeting: "RESTRICTED",
    decided_on: "RESTRICTED",
    decision_text: "RESTRICTED",
    opens_at: instant,
    closes_at: instant,
    zone: "RESTRICTED",
    presented_to_meeting: "RESTRICTED",
    created_by: "OPERATIONAL",
    created_at: instant,
  },
  "core.contribution": {
    id: "OPERATIONAL",
    meeting: "OPERATIONAL",
    number: "RESTRICTED",
    symbol: "RESTRICTED",
    member_state: memberState,
    title: "RESTRICTED",
    body: "RESTRICTED",
    language: "RESTRICTED",
    submitted_at: instant,
    submitted_by: "OPERATIONAL",
    content_hash: "RESTRICTED: whoever guesses the text could prove it by the hash",
  },
  "core.contribution_draft": {
    id: "OPERATIONAL",
    member_state: memberState,
    meeting: "OPERATIONAL",
    title: "RESTRICTED: to the own delegation",
    body: "RESTRICTED: to the own delegation",
    language: "RESTRICTED",
    revision: "OPERATIONAL",
    changed_by: "OPERATIONAL",
    changed_at: instant,
    submitted: "OPERATIONAL",
  },
  "core.council_report": {
    id: "OPERATIONAL",
    state,
    meetings: "RESTRICTED",
    as_of: "RESTRICTED",
    compiled: "RESTRICTED",
    content_hash: "RESTRICTED, no canary: 64 hexadecimal digits",
    compiled_by: "OPERATIONAL",
    compiled_at: instant,
    acknowledged: "RESTRICTED",
    reviewed_by: "OPERATIONAL",
    reviewed_at: instant,
  },
  "core.mail_refused": {
    key: "OPERATIONAL: a task and a submission's id",
    code: "OPERATIONAL, no canary: three digits of a mail server",
    refused_at: instant,
  },
  "core.mail_sent": { key: "OPERATIONAL: a task and a submission's id", sent_at: instant },
  "core.meeting": {
    number: "OPERATIONAL: pub.meeting publishes it",
    starts: "RESTRICTED",
    ends: "RESTRICTED",
    venue: "RESTRICTED",
    note: "RESTRICTED",
    historical: "OPERATIONAL",
  },
  "core.meeting_document": { id: "OPERATIONAL", meeting: "OPERATIONAL", symbol: "RESTRICTED", note: "RESTRICTED" },
  "core.question": {
    id: "OPERATIONAL",
    public_id: "OPERATIONAL: minted at publication",
    consultation: "OPERATIONAL",
    position: "RESTRICTED",
    text: "RESTRICTED",
  },
  "core.response_review": {
    submission: "OPERATIONAL",
    state,
    reason: "RESTRICTED, no canary: one of a closed list",
    note: "RESTRICTED",
    proposed_by: "OPERATIONAL",
    proposed_at: instant,
    decided_by: "OPERATIONAL",
    decided_at: instant,
    public_id: "OPERATIONAL: minted at publication",
  },
  "core.role_holding": {
    id: "OPERATIONAL",
    account: "OPERATIONAL",
    role: "RESTRICTED, no canary: one of a closed list",
    member_state: memberState,
    from_at: instant,
    until_at: instant,
  },
  "core.session": {
    token_hash: "SECRET: of the cookie that signs somebody in",
    account: "OPERATIONAL",
    created_at: instant,
    expires_at: instant,
  },
  "core.sourced_report": { slug: "RESTRICTED", document: "RESTRICTED" },

  "intake.confirmation": {
    token_hash: "SECRET: of a mailed link",
    submission: "OPERATIONAL",
    created_at: instant,
  },
  "intake.draft": {
    id: "OPERATIONAL",
    holder_hash: "SECRET: of the token that opens the draft",
    consultation: "OPERATIONAL",
    revision: "OPERATIONAL",
    ...fromRespondent,
    created_at: instant,
    changed_at: instant,
  },
  "intake.round": { consultation: "OPERATIONAL", opens_at: instant, closes_at: instant, questions: "OPERATIONAL" },
  "intake.submission": {
    id: "OPERATIONAL",
    receipt_number: "PERSONAL: the respondent's receipt",
    consultation: "OPERATIONAL",
    draft: "OPERATIONAL",
    holder_hash: "SECRET: of the token that opened the draft",
    idempotency_key: "PERSONAL: chosen by the respondent's program",
    content_digest: "PERSONAL: whoever guesses the answers could prove them by the hash",
    ...fromRespondent,
    submitted_at: instant,
    confirmed_at: instant,
  },

  "pub.consultation": each(
    "PUBLIC",
    ...(["id", "slug", "sequence", "historical", "topic", "topic_note", "decision", "opens_at"] as const),
    ...(["closes_at", "zone", "stated_opens", "stated_closes", "consultation_meeting", "questions"] as const),
    ...(["questions_note", "claimed", "presented_to_meeting", "notes", "sources", "responses", "version"] as const),
  ),
  "pub.council_report": each(
    "PUBLIC",
    ...(["slug", "title", "year", "summary", "action_required", "meetings", "as_of", "source", "not_stated"] as const),
  ),
  "pub.group_profile": each(
    "PUBLIC",
    ...(["only_row", "name", "short_name", "parent", "participation", "usual_place", "founded"] as const),
    ...(["reported_as_established_by", "terms_of_reference", "fuller_terms_of_reference"] as const),
    ...(["instruments", "issues"] as const),
  ),
  "pub.meeting": each("PUBLIC", "number", "starts", "ends", "venue", "note", "conflict", "sources"),
  "pub.member_state": each("PUBLIC", "code", "name", "region", "member_since", "source", "reviewed"),
  "pub.response": each(
    "PUBLIC",
    ...(["id", "consultation", "number", "kind", "category", "display_name", "country", "region"] as const),
    ...(["standing", "language", "answers", "submitted_at", "published_at", "content_hash"] as const),
  ),
  "pub.response_count": each("PUBLIC", "consultation", "category", "region", "standing", "count"),

  "openfloor.imported_record": each("OPERATIONAL", "name", "hash", "imported_at"),
  "openfloor.installation": each("OPERATIONAL", "only_row", "mode", "stamped_at"),
  "openfloor_migrations.migration": each("OPERATIONAL", "id", "timestamp", "name"),

  // Of the queue a test looks at every row that there ever was: ids, and no text.
  "graphile_worker._private_job_queues": each(
    "OPERATIONAL",
    ...(["id", "queue_name", "locked_at", "locked_by", "is_available"] as const),
  ),
  "graphile_worker._private_jobs": each(
    "OPERATIONAL",
    ...(["id", "job_queue_id", "task_id", "payload", "priority", "run_at", "attempts", "max_attempts"] as const),
    ...(["last_error", "created_at", "updated_at", "key", "locked_at", "locked_by", "revision"] as const),
    ...(["flags", "is_available"] as const),
  ),
  "graphile_worker._private_known_crontabs": each("OPERATIONAL", "identifier", "known_since", "last_execution"),
  "graphile_worker._private_tasks": each("OPERATIONAL", "id", "identifier"),
  "graphile_worker.migrations": each("OPERATIONAL", "id", "ts", "breaking"),
};

export type ClassifiedColumn = {
  /** With its schema, such as `core.account`. */
  readonly table: string;
  readonly column: string;
  readonly class: Class;
  /** Whether a unique value can stand in it. */
  readonly takesCanary: boolean;
};

/** Every classified column, in the order of the list. */
export const classifiedColumns: readonly ClassifiedColumn[] = Object.entries(classification).flatMap(([table, lines]) =>
  Object.entries(lines).map(([column, line]) => ({
    table,
    column,
    class: classNamed(line),
    takesCanary: !line.includes(", no canary:"),
  })),
);

/** The class of a column such as `("core.account", "name")`. Throws for a column without a line. */
export function classOf(table: string, column: string): Class {
  const line = classification[table]?.[column];
  if (line === undefined) throw new Error(`${table}.${column} has no line in the classification.`);
  return classNamed(line);
}

function classNamed(line: Line): Class {
  const [name] = /^[A-Z]+/.exec(line) ?? [];
  const found = classes.find((one) => one === name);
  if (found === undefined) throw new Error(`"${line}" begins with no class.`);
  return found;
}
