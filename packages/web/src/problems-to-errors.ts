import { type ProblemLike, problemSentence, type Texts } from "@openfloor/i18n";

/** A refusal that may belong to one field of the form, such as `email` or `answers.3`. */
export interface FieldProblem extends ProblemLike {
  readonly field?: string | null;
}

/** One line of an error summary; `href` leads to the field, and the same message stands at it. */
export interface FormError {
  readonly field: string | null;
  readonly href?: string;
  readonly message: string;
}

export interface ErrorOptions {
  /** Names of fields as the form shows them: they are put before the sentence. */
  readonly labels?: Readonly<Record<string, string>>;
  /** The zone in which instants are shown; Geneva unless told. */
  readonly zone?: string;
}

/** Problems as sentences in the reader's language, in the order given. */
export function problemsToErrors(
  problems: readonly FieldProblem[],
  texts: Texts,
  options: ErrorOptions = {},
): FormError[] {
  return problems.map((problem) => {
    const field = problem.field ?? null;
    const sentence = problemSentence(texts, problem, options.zone);
    const label = field === null ? undefined : options.labels?.[field];
    const message = label === undefined ? sentence : texts.t("common.fieldError", { field: label, message: sentence });
    return field === null ? { field, message } : { field, href: `#${fieldId(field)}`, message };
  });
}

/** The first message that belongs to a field, for the place beside it. */
export function errorAt(errors: readonly FormError[], field: string): string | undefined {
  return errors.find((error) => error.field === field)?.message;
}

/** The id of the control of a field: `answers.3` is `answers-3`, so that error summaries find it. */
export function fieldId(field: string): string {
  return field.replace(/[^\w-]/g, "-");
}
