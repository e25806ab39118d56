import type { Texts } from "@openfloor/i18n";
import { ErrorSummary } from "@openfloor/ui";
import { errorAt, fieldId, type FieldProblem, type FormError, problemsToErrors, useTexts } from "@openfloor/web";
import { useEffect } from "react";
import { usePageFailure } from "../layout/page-failure.js";
import { ownProblems } from "./own-problems.js";
import type { Form } from "./use-form.js";

/** Names of fields as the form shows them, by path: they come before the sentence. */
export type FieldLabels = Readonly<Record<string, string>>;

/** The problems of a form as sentences, and the id of each of its controls. */
export interface FieldErrors {
  readonly all: readonly FormError[];
  /** The message beside a field, if it has one. */
  readonly at: (field: string) => string | undefined;
  readonly idOf: (field: string) => string;
}

/** The sentences for a form's problems, in the language of the moment. */
export function useFieldErrors<Values>({ id, problems }: Form<Values>, labels: FieldLabels = {}): FieldErrors {
  const texts = useTexts();
  const idOf = (field: string) => `${id}-${fieldId(field)}`;
  const all = problems.map((problem) => errorOf(problem, texts, labels, idOf));
  return { all, at: (field) => errorAt(all, field), idOf };
}

function errorOf(problem: FieldProblem, texts: Texts, labels: FieldLabels, idOf: (field: string) => string): FormError {
  const field = problem.field ?? null;
  const sentence = sentenceOf(problem, texts);
  if (field === null) return { field, message: sentence };
  const label = labels[field];
  const message = label === undefined ? sentence : texts.t("common.fieldError", { field: label, message: sentence });
  return { field, message, href: `#${idOf(field)}` };
}

/** What the browser finds before anything is sent has its sentence here; all else is a problem of the graph. */
function sentenceOf(problem: FieldProblem, texts: Texts): string {
  const own = ownProblems[problem.code];
  return own
    ? texts.t(own)
    : problemsToErrors([problem], texts)
        .map(({ message }) => message)
        .join(" ");
}

export interface FormErrorsProps<Values> {
  readonly form: Form<Values>;
  readonly errors: FieldErrors;
}

/** The error summary of a form. It takes focus whenever sending fails, and the page's title says so. */
export function FormErrors<Values>({ form, errors: { all } }: FormErrorsProps<Values>) {
  const { t } = useTexts();
  const reportFailure = usePageFailure();
  const failed = all.length > 0;
  useEffect(() => (failed ? reportFailure() : undefined), [failed, reportFailure]);
  if (!failed) return null;
  return <ErrorSummary key={form.failures} id={`${form.id}-errors`} title={t("common.errorSummary")} errors={all} />;
}
