import {
  all,
  checkCharacters,
  checkEmail,
  isLanguageTag,
  lengthOf,
  ok,
  problem,
  refused,
  requireOpen,
  type Instant,
  type Result,
  type Window,
} from "../kernel/index.js";
import { checkRespondent, type Respondent } from "./respondent.js";

/** The longest answer, in characters (Unicode code points): a default of the installation. */
export const answerLimit = 20_000;

export type Answer = { readonly question: string; readonly text: string };

/** A whole response as a stakeholder sends it. */
export type Submission = {
  readonly language: string;
  readonly email: string;
  readonly respondent: Respondent;
  readonly answers: readonly Answer[];
};

/** The answers as they can be saved: known questions, each once, not too long, no disguising characters. */
export function checkAnswers(answers: readonly Answer[], questions: readonly string[]): Result<undefined> {
  return all(
    ...answers.map(({ question, text }, index) => {
      const field = `answers.${questions.includes(question) ? question : index}`;
      const actual = lengthOf(text);
      return all(
        questions.includes(question) && answers.findIndex((other) => other.question === question) === index
          ? ok()
          : refused(problem("QUESTION_UNKNOWN", field)),
        actual <= answerLimit ? ok() : refused(problem("ANSWER_TOO_LONG", field, { max: answerLimit, actual })),
        checkCharacters(text, field),
      );
    }),
  );
}

/** Whether `submission` may be accepted at `now` for a round with this window and these questions; any question may be skipped, not all of them. */
export function maySubmit(
  submission: Submission,
  round: { readonly window: Window; readonly questions: readonly string[] },
  now: Instant,
): Result<undefined> {
  const { language, email, respondent, answers } = submission;
  const open = requireOpen(round.window, now);
  if (!open.ok) return open;
  return all(
    isLanguageTag(language) ? ok() : refused(problem("LANGUAGE_UNKNOWN", "language")),
    checkRespondent(respondent),
    checkEmail(email, "email"),
    checkAnswers(answers, round.questions),
    answers.some(({ text }) => text.trim() !== "") ? ok() : refused(problem("NO_ANSWERS", "answers")),
  );
}
