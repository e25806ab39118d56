import type { Pool } from "pg";
import type { ReceivedMail } from "@openfloor/testkit/inbox";

export type Receipt = { readonly number: string; readonly submittedAt: string; readonly receivedAt: string | null };

/** What the server has acknowledged, as those heard it who were told. */
export type Ledger = {
  /** By address: each respondent has one and submits once. */
  readonly submitted: Map<string, Receipt>;
  readonly confirmed: Map<string, Receipt>;
  /** The text last acknowledged of each draft that was never submitted, by its address. */
  readonly saved: Map<string, string>;
  /** The version last acknowledged of each draft of the delegation, by its id; a later one may have been saved unheard. */
  readonly contributions: Map<string, number>;
};

export const emptyLedger = (): Ledger => ({
  submitted: new Map(),
  confirmed: new Map(),
  saved: new Map(),
  contributions: new Map(),
});

export type Verdict = {
  /** What was acknowledged and is not there, or not as it was acknowledged. */
  readonly lost: readonly string[];
  readonly twice: readonly string[];
};

type Row = { email: string; number: string; submitted: string; received: string | null };

/** Compares what was acknowledged with what is there and what has arrived. */
export async function judge(admin: Pool, ledger: Ledger, mails: readonly ReceivedMail[]): Promise<Verdict> {
  const lost: string[] = [];
  const twice: string[] = [];
  const iso = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
  const { rows } = await admin.query<Row>(
    `select email, receipt_number as number, ${iso("submitted_at")} as submitted, ${iso("confirmed_at")} as received
     from intake.submission`,
  );
  const held = Map.groupBy(rows, ({ email }) => email);
  for (const [email, found] of held) if (found.length > 1) twice.push(`submission of ${email}`);
  for (const [email, { number, submittedAt }] of ledger.submitted) {
    const kept = held.get(email)?.some((row) => row.number === number && row.submitted === submittedAt);
    if (!kept) lost.push(`submission of ${email}`);
  }
  for (const [email, { receivedAt }] of ledger.confirmed) {
    if (!held.get(email)?.some(({ received }) => received === receivedAt)) lost.push(`confirmation of ${email}`);
  }

  const drafts = await admin.query<{ email: string; text: string }>(
    "select email, value as text from intake.draft, jsonb_each_text(answers)",
  );
  for (const [email, text] of ledger.saved) {
    if (!drafts.rows.some((draft) => draft.email === email && draft.text === text)) lost.push(`draft of ${email}`);
  }
  const contributions = await admin.query<{ id: string; version: number }>(
    "select id, substring(body from '\\d+')::integer as version from core.contribution_draft",
  );
  for (const [id, version] of ledger.contributions) {
    const kept = contributions.rows.some((draft) => draft.id === id && draft.version >= version);
    if (!kept) lost.push(`contribution ${id}`);
  }

  // Every submission asks to be confirmed, and every confirmation is thanked for: two mails under two ids.
  for (const email of held.keys()) {
    const theirs = mails.filter(({ to }) => to.includes(email));
    const ids = new Set(theirs.map(({ headers }) => headers.get("message-id")));
    const wanted = held.get(email)?.some(({ received }) => received !== null) ? 2 : 1;
    if (ids.size < wanted) lost.push(`mail to ${email}`);
    if (ids.size > wanted) twice.push(`mail to ${email} under another id`);
  }
  return { lost, twice };
}
