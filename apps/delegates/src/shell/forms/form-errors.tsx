import type { Texts } from "@openfloor/i18n";
import { ErrorSummary } from "@openfloor/ui";
import { errorAt, fieldId, type FieldProblem, type FormError, problemsToErrors, useTexts } from "@openfloor/web";
import { useEffect } from "react";
import { usePageFailure } from "../layout/page-failure.js";
import { ownProblems } from "./own-problems.js";
import type { Form } from "./use-form.js";

/** The problems of a form as sentences, and the id of each of its controls. */
export interface FieldErrors {
  readonly all: readonly FormError[];
  /** The message beside a field, if it has one. */
  readonly at: (field: string) => string | undefined;
  readonly idOf: (field: string) => string;
}

/** The sentences for a form's problems, in the language of the moment. */
export function useFieldErrors<Values>({ id, problems }: Form<Values>): FieldErrors {
  const texts = useTexts();
  const idOf = (field: string) => `${id}-${fieldId(field)}`;
  const errors = problems.map((problem) => errorOf(problem, texts, idOf));
  return { all: errors, at: (field) => errorAt(errors, field), idOf };
}

/** What the browser finds before anything is sent has its sentence here; all else is a problem of the graph. */
function errorOf(problem: FieldProblem, texts: Texts, idOf: (field: string) => string): FormError {
  const own = ownProblems[problem.code];
  const [error] = problemsToErrors([problem], texts);
  const message = own ? texts.t(own) : (error?.message ?? "");
  const field = problem.field ?? null;
  return field === null ? { field, message } : { field, message, href: `#${idOf(field)}` };
}

/** The error summary of a form. It takes focus whenever sending fails, and the page's title says so. */
export function FormErrors<Values>({ form }: { readonly form: Form<Values> }) {
  const texts = useTexts();
  const { all } = useFieldErrors(form);
  const reportFailure = usePageFailure();
  const failed = all.length > 0;
  useEffect(() => (failed ? reportFailure() : undefined), [failed, reportFailure]);
  if (!failed) return null;
  return <ErrorSummary key={form.failures} id={`${form.id}-errors`} title={texts.t("common.errorSummary")} errors={all} />;
}
