import type { Texts } from "@openfloor/i18n";
import { type FieldProblem, type FormError, problemsToErrors } from "@openfloor/web";

/** A field that is missing is asked for by its name, which says more than "fill in this field". */
const asked = ["kind", "category", "name", "country", "email"] as const;

/** Problems of the form as sentences, the same for the summary and beside the field. Each field is named once. */
export function formErrors(
  problems: readonly FieldProblem[],
  texts: Texts,
  options: { readonly kind?: string; readonly zone?: string } = {},
): FormError[] {
  const seen = new Set<string>();
  return problemsToErrors(problems, texts, { zone: options.zone }).flatMap((error, index) => {
    if (error.field !== null && seen.has(error.field)) return [];
    if (error.field !== null) seen.add(error.field);
    const id = problems[index] ? sentenceOf(problems[index], options.kind) : undefined;
    return [id ? { ...error, message: texts.t(id) } : error];
  });
}

function sentenceOf({ code, field }: FieldProblem, kind: string | undefined) {
  const missing = asked.find((name) => name === field);
  if (code === "FIELD_REQUIRED" && missing) return `responses.respond.error.${missing}` as const;
  if (code !== "CATEGORY_UNKNOWN") return undefined;
  return kind === "ORGANISATION"
    ? "responses.respond.error.categoryOfOrganization"
    : "responses.respond.error.categoryOfPerson";
}
