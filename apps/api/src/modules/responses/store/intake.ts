import type { Instant } from "@openfloor/domain/kernel";
import type { Category, RespondentKind, Submission } from "@openfloor/domain/responses";
import { waitForStandby } from "../../../platform/database/durable-client.js";
import { asHolder, row, type Queryable, type ReadPool } from "../../../platform/database/pool.js";

/** A draft as intake keeps it; what has not been given yet is null. */
export type StoredDraft = {
  readonly id: string;
  readonly consultation: string;
  readonly revision: number;
  readonly language: string;
  readonly email: string | null;
  readonly kind: RespondentKind | null;
  readonly category: Category | null;
  readonly name: string | null;
  readonly organisation: string | null;
  readonly country: string | null;
  readonly answers: Readonly<Record<string, string>>;
};

/** What is known of a submission without its text: enough for a receipt. */
export type StoredReceipt = {
  readonly number: string;
  readonly consultation: string;
  readonly submittedAt: Instant;
  readonly receivedAt: Instant | null;
};

/** What a save changes; undefined leaves a value as it is, null removes it. */
export type DraftChanges = Partial<Omit<StoredDraft, "id" | "consultation" | "revision" | "answers">> & {
  readonly answers: Readonly<Record<string, string>>;
};

const draftColumns =
  "id, consultation, revision, language, email, kind, category, name, organisation, country, answers";
// Whoever is shown a receipt may rely on it, so it is shown once it stands on the standby as well.
const receiptColumns = `receipt_number as number, consultation, submitted_at as "submittedAt", confirmed_at as "receivedAt",
  ${waitForStandby}`;
// Row-level security selects the same rows: either wall holds without the other.
const held = "holder_hash = intake.presented_hash()";
const mailed = "id in (select submission from intake.confirmation where token_hash = intake.presented_hash())";

export async function insertDraft(
  pool: ReadPool,
  holder: string,
  { id, consultation, language }: { id: string; consultation: string; language: string },
): Promise<void> {
  await asHolder(pool, holder, (db) =>
    db.query(
      `insert into intake.draft (id, holder_hash, consultation, language, created_at, changed_at)
       values ($1, intake.presented_hash(), $2, $3, openfloor.clock(), openfloor.clock())`,
      [id, consultation, language],
    ),
  );
}

/** The holder's draft, and the receipt if it was submitted. The token selects it; there is no other way to one. */
export function findDraft(
  pool: ReadPool,
  holder: string,
): Promise<{ draft: StoredDraft; receipt: StoredReceipt | undefined } | undefined> {
  return asHolder(pool, holder, async (db) => {
    const draft = await row<StoredDraft>(db, `select ${draftColumns} from intake.draft where ${held}`);
    if (!draft) return undefined;
    const receipt = await row<StoredReceipt>(db, `select ${receiptColumns} from intake.submission where ${held}`);
    return { draft, receipt };
  });
}

/** Saves changes over revision `revision`; undefined when the draft has changed or was submitted since. */
export function updateDraft(
  pool: ReadPool,
  holder: string,
  { revision, changes }: { revision: number; changes: DraftChanges },
): Promise<StoredDraft | undefined> {
  const { answers, ...fields } = changes;
  const removed = Object.keys(answers).filter((question) => answers[question]?.trim() === "");
  return asHolder(pool, holder, (db: Queryable) =>
    row<StoredDraft>(
      db,
      `update intake.draft set
         language = case when $2::jsonb ? 'language' then $2::jsonb->>'language' else language end,
         email = case when $2::jsonb ? 'email' then $2::jsonb->>'email' else email end,
         kind = case when $2::jsonb ? 'kind' then $2::jsonb->>'kind' else kind end,
         category = case when $2::jsonb ? 'category' then $2::jsonb->>'category' else category end,
         name = case when $2::jsonb ? 'name' then $2::jsonb->>'name' else name end,
         organisation = case when $2::jsonb ? 'organisation' then $2::jsonb->>'organisation' else organisation end,
         country = case when $2::jsonb ? 'country' then $2::jsonb->>'country' else country end,
         answers = (answers || $3::jsonb) - $4::text[],
         revision = revision + 1, changed_at = openfloor.clock()
       where ${held} and revision = $1 and not exists (select from intake.submission where ${held})
       returning ${draftColumns}`,
      [revision, JSON.stringify(fields), JSON.stringify(answers), removed],
    ),
  );
}

/** What the one function of intake answers: a receipt, or the code of a problem with its instant. */
export type SubmitOutcome =
  | { readonly problem: "TOKEN_INVALID" | "REVISION_CONFLICT" | "KEY_REUSED" | "NOT_FOUND" }
  | { readonly problem: "ROUND_NOT_OPEN"; readonly opensAt: string }
  | { readonly problem: "ROUND_CLOSED"; readonly closedAt: string }
  | (StoredReceipt & { readonly problem?: undefined });

/** Freezes a saved draft. Asking again gives the same receipt. */
export async function submitSaved(
  pool: ReadPool,
  saved: { draft: string; holder: string; revision: number; digest: string },
  receiptNumber: string,
): Promise<SubmitOutcome> {
  return submit(pool, JSON.stringify(saved), null, receiptNumber);
}

/** Takes a whole response under its key. The same key with the same content gives the same receipt. */
export async function submitWhole(
  pool: ReadPool,
  { submission, ...whole }: { consultation: string; key: string; digest: string; submission: Submission },
  receiptNumber: string,
): Promise<SubmitOutcome> {
  const { respondent, answers, ...rest } = submission;
  const given = Object.fromEntries(answers.map(({ question, text }) => [question, text]));
  return submit(pool, null, JSON.stringify({ ...whole, ...rest, ...respondent, answers: given }), receiptNumber);
}

async function submit(
  pool: ReadPool,
  saved: string | null,
  whole: string | null,
  receipt: string,
): Promise<SubmitOutcome> {
  const found = await row<{ outcome: SubmitOutcome }>(
    pool,
    `select outcome, case when outcome ? 'number' then ${waitForStandby} end
     from intake.submit_response($1::jsonb, $2::jsonb, $3) as outcome`,
    [saved, whole, receipt],
  );
  if (!found) throw new Error("submit_response gave no row");
  return found.outcome;
}

/** The submission that a mailed link names, whether or not it is confirmed. */
export function findByMailedToken(pool: ReadPool, token: string): Promise<StoredReceipt | undefined> {
  return asHolder(pool, token, (db) =>
    row<StoredReceipt>(db, `select ${receiptColumns} from intake.submission where ${mailed}`),
  );
}

/** Confirms the address behind a mailed link, once; the instant is the database's. */
export function confirmByMailedToken(
  pool: ReadPool,
  token: string,
  confirmationHours: number,
): Promise<StoredReceipt | undefined> {
  return asHolder(pool, token, async (db) => {
    await db.query(
      `update intake.submission set confirmed_at = openfloor.clock()
       where ${mailed} and confirmed_at is null and openfloor.clock() < submitted_at + make_interval(hours => $1)`,
      [confirmationHours],
    );
    return row<StoredReceipt>(db, `select ${receiptColumns} from intake.submission where ${mailed}`);
  });
}
