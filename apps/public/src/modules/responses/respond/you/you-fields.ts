import { all, checkEmail, isLanguageTag, ok, problem, refused, type Problem } from "@openfloor/domain/kernel";
import { categories, checkRespondent, respondentKinds, type Respondent } from "@openfloor/domain/responses";
import type { SaveResponseInput } from "../../../../gen/graphql.js";
import { line } from "../form/read-form.js";
import type { Draft } from "../holder/documents.js";

/** What a respondent says about themselves and their answers, in the order in which it is asked. */
export const youFields = ["kind", "category", "organisation", "name", "country", "email", "language"] as const;
export type YouField = (typeof youFields)[number];

/** The fields as a form holds them: what was not given is empty. */
export type You = Readonly<Record<YouField, string>>;

const filled = (value: (field: YouField) => string): You =>
  Object.fromEntries(youFields.map((field) => [field, value(field)])) as Record<YouField, string>;

export const youOf = (draft: Draft): You => filled((field) => draft[field] ?? "");

export const youFrom = (form: FormData): You => filled((field) => line(form, field));

/** The fields as the graph saves them. A value that no list holds is left out, so that the old one stays. */
export function youToSave({
  kind,
  category,
  name,
  organisation,
  country,
  email,
  language,
}: You): Pick<SaveResponseInput, "email" | "language" | "respondent"> {
  return {
    email,
    language: isLanguageTag(language) ? language : null,
    respondent: {
      kind: respondentKinds.find((known) => known === kind) ?? null,
      category: categories.find((known) => known === category) ?? null,
      name,
      organisation,
      country,
    },
  };
}

/** What is missing or wrong before the response can be submitted, by the rules that submission itself asks. */
export function checkYou(you: You): readonly Problem[] {
  const respondent = { ...you, organisation: you.organisation || null } as Respondent;
  const checked = all(
    checkRespondent(respondent),
    checkEmail(you.email, "email"),
    isLanguageTag(you.language) ? ok() : refused(problem("LANGUAGE_UNKNOWN", "language")),
  );
  if (checked.ok) return [];
  // Which categories fit is known only once it is known who responds.
  return checked.problems.filter(({ code }) => you.kind !== "" || code !== "CATEGORY_UNKNOWN");
}

/** Which fields a reader of the published response sees, given for whom the person responds. */
export function isPublic(field: YouField, { kind }: Pick<You, "kind">): boolean {
  if (field === "email") return false;
  if (field === "name") return kind === "INDIVIDUAL";
  return field !== "organisation" || kind !== "INDIVIDUAL";
}
