import {
  all,
  checkEmail,
  checkText,
  isLanguageTag,
  ok,
  problem,
  refused,
  requireOpen,
  unifyLineBreaks,
  type Result,
} from "@openfloor/domain/kernel";
import { checkAnswers, type Answer, type Respondent } from "@openfloor/domain/responses";
import type { ReadPool } from "../../../platform/database/pool.js";
import { roundFacts } from "../reads/round-facts.js";
import { findDraft, updateDraft, type StoredDraft } from "../store/intake.js";

/** What a respondent saves: a part of the form. What is undefined stays as it is. */
export type SavedPart = {
  readonly language?: string | undefined;
  readonly email?: string | undefined;
  readonly respondent?: Partial<Respondent> | undefined;
  readonly answers?: readonly Answer[] | undefined;
};

/**
 * Saves a part of a draft over the revision that was read. Only what cannot be kept is refused here;
 * whether the whole is complete is asked at submission. TOKEN_INVALID, ALREADY_SUBMITTED,
 * REVISION_CONFLICT, ROUND_CLOSED, or what is wrong by field.
 */
export async function saveResponse(
  db: ReadPool,
  { draft: id, holderToken, revision, ...part }: SavedPart & { draft: string; holderToken: string; revision: number },
): Promise<Result<StoredDraft>> {
  const held = await findDraft(db, holderToken);
  if (!held || held.draft.id !== id) return refused(problem("TOKEN_INVALID"));
  if (held.receipt) return refused(problem("ALREADY_SUBMITTED"));
  const round = await roundFacts(db, held.draft.consultation);
  if (!round) return refused(problem("NOT_FOUND"));
  const open = requireOpen(round.window, round.now);
  if (!open.ok) return open;

  const answers = (part.answers ?? []).map(({ question, text }) => ({ question, text: unifyLineBreaks(text) }));
  const checked = all(checkPart(part), checkAnswers(answers, round.questions));
  if (!checked.ok) return checked;

  const saved = await updateDraft(db, holderToken, {
    revision,
    changes: {
      ...(part.language === undefined ? {} : { language: part.language }),
      ...(part.email === undefined ? {} : { email: part.email.trim() }),
      ...part.respondent,
      answers: Object.fromEntries(answers.map(({ question, text }) => [question, text])),
    },
  });
  return saved ? ok(saved) : refused(problem("REVISION_CONFLICT"));
}

function checkPart({ language, email, respondent }: SavedPart): Result<undefined> {
  return all(
    language === undefined || isLanguageTag(language) ? ok() : refused(problem("LANGUAGE_UNKNOWN", "language")),
    email?.trim() ? checkEmail(email.trim(), "email") : ok(),
    checkText(respondent?.name, "name", { max: 200, oneLine: true }),
    checkText(respondent?.organisation, "organisation", { max: 200, oneLine: true }),
    checkText(respondent?.country, "country", { max: 3 }),
  );
}
