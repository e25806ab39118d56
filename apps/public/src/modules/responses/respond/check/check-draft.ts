import type { Texts } from "@openfloor/i18n";
import { fieldId, type FieldProblem, type FormError } from "@openfloor/web";
import { formErrors } from "../form/form-errors.js";
import type { Draft, Round } from "../holder/documents.js";
import { checkYou, type You, youFields, youOf } from "../you/you-fields.js";

/** What a saved draft lacks before it can be submitted, so that nobody has to try in order to learn it. */
export function checkDraft(draft: Draft): readonly FieldProblem[] {
  const answered = draft.answers.some(({ text }) => text.trim() !== "");
  return [...checkYou(youOf(draft)), ...(answered ? [] : [{ code: "NO_ANSWERS", field: "answers" }])];
}

interface Where {
  readonly you: You;
  readonly round: Pick<Round, "questions">;
  readonly steps: string;
  readonly texts: Texts;
}

/** The problems as sentences that lead to the page on which each can be put right. */
export function checkErrors(problems: readonly FieldProblem[], { you, round, steps, texts }: Where): FormError[] {
  return formErrors(problems, texts, { kind: you.kind }).map((error) => ({ ...error, href: placeOf(error.field) }));

  function placeOf(field: string | null): string | undefined {
    if (youFields.some((known) => known === field)) return `${steps}/you?check#${field}`;
    const question = round.questions.find(({ id }) => field === `answers.${id}`);
    if (question) return `${steps}/questions/${question.position}#${fieldId(`answers.${question.id}`)}`;
    return field === "answers" ? `${steps}/tasks` : undefined;
  }
}
