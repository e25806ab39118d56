import { instant, ok, phaseAt, problem, refused, unifyLineBreaks, type Result } from "@openfloor/domain/kernel";
import { maySubmit, type Respondent, type Submission } from "@openfloor/domain/responses";
import type { ReadPool } from "../../../platform/database/pool.js";
import { contentHash } from "../../../platform/content-hash.js";
import type { Randomness } from "../../../platform/randomness.js";
import { roundFacts, type RoundFacts } from "../reads/round-facts.js";
import { findDraft, submitSaved, submitWhole, type StoredDraft, type SubmitOutcome } from "../store/intake.js";
import { receiptFrom, type Receipt } from "./receipt.js";

type Ports = { readonly db: ReadPool; readonly randomness: Randomness };

/**
 * Submits a saved draft at the revision that was checked; from here it survives every fault. Asking
 * again gives the same receipt, also after the close. TOKEN_INVALID, REVISION_CONFLICT,
 * ROUND_NOT_OPEN, ROUND_CLOSED, or what is missing by field.
 */
export async function submitSavedResponse(
  { db, randomness }: Ports,
  { draft: id, holderToken, revision }: { draft: string; holderToken: string; revision: number },
): Promise<Result<Receipt>> {
  const held = await findDraft(db, holderToken);
  if (!held || held.draft.id !== id) return refused(problem("TOKEN_INVALID"));
  if (held.receipt) return ok(receiptFrom(held.receipt));
  if (held.draft.revision !== revision) return refused(problem("REVISION_CONFLICT"));
  const round = await roundFacts(db, held.draft.consultation);
  if (!round) return refused(problem("NOT_FOUND"));

  const submission = submissionOf(held.draft);
  const allowed = maySubmit(submission, round, round.now);
  if (!allowed.ok) return allowed;
  const saved = { draft: id, holder: holderToken, revision, digest: contentHash(submission) };
  return toResult(await submitSaved(db, saved, randomness.receiptNumber()));
}

/**
 * Submits everything at once under the client's key. The same key with the same content gives the
 * same receipt; with another content KEY_REUSED. Else as for a saved draft.
 */
export async function submitWholeResponse(
  { db, randomness }: Ports,
  { consultation, key, ...given }: Submission & { consultation: string; key: string },
): Promise<Result<Receipt>> {
  if (!/^[\x21-\x7e]{16,100}$/.test(key)) return refused(problem("BAD_REQUEST", "idempotencyKey"));
  const round = await roundFacts(db, consultation);
  if (!round) return refused(problem("NOT_FOUND"));

  const answered = given.answers.filter(({ text }) => text.trim() !== "");
  const submission = {
    ...given,
    email: given.email.trim(),
    answers: answered.map(({ question, text }) => ({ question, text: unifyLineBreaks(text) })),
  };
  const allowed = maySubmit(submission, round, round.now);
  if (!allowed.ok && !mayHaveBeenAccepted(submission, round)) return allowed;
  const whole = { consultation, key, digest: contentHash(submission), submission };
  return toResult(await submitWhole(db, whole, randomness.receiptNumber()));
}

/** After the close the database decides about what broke no rule while the round was open: its key may have a receipt. */
const mayHaveBeenAccepted = (submission: Submission, round: RoundFacts): boolean =>
  phaseAt(round.window, round.now) === "AFTER" && maySubmit(submission, round, round.window.opensAt).ok;

/** The draft as a submission; what was never given is empty, and the rules say so. */
function submissionOf(draft: StoredDraft): Submission {
  const { language, email, kind, category, name, organisation, country, answers } = draft;
  const respondent = {
    kind: kind ?? "",
    category: category ?? "",
    name: name ?? "",
    organisation,
    country: country ?? "",
  };
  return {
    language,
    email: email ?? "",
    respondent: respondent as Respondent,
    answers: Object.entries(answers).map(([question, text]) => ({ question, text })),
  };
}

function toResult(outcome: SubmitOutcome): Result<Receipt> {
  switch (outcome.problem) {
    case undefined:
      return ok(receiptFrom(outcome));
    case "ROUND_NOT_OPEN":
      return refused(problem("ROUND_NOT_OPEN", undefined, { opensAt: instant(outcome.opensAt) }));
    case "ROUND_CLOSED":
      return refused(problem("ROUND_CLOSED", undefined, { closedAt: instant(outcome.closedAt) }));
    default:
      return refused(problem(outcome.problem));
  }
}
