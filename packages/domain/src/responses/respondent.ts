import { all, checkText, ok, problem, refused, type Result } from "../kernel/index.js";
import { countryOrArea, INTERNATIONAL, memberState } from "../membership/index.js";

export const respondentKinds = ["INDIVIDUAL", "ORGANISATION"] as const;
export type RespondentKind = (typeof respondentKinds)[number];

/** The kinds of stakeholder. The list grows by decision, so old values stay readable. */
export const categories = [
  "GOVERNMENT",
  "PRIVATE_SECTOR",
  "CIVIL_SOCIETY",
  "INTERGOVERNMENTAL_ORGANIZATION",
  "ACADEMIA",
  "TECHNICAL_COMMUNITY",
  "INDIVIDUAL",
] as const;
export type Category = (typeof categories)[number];

/** Who answers. `name` is the person's; for an organisation it stays private and the organisation's is shown. */
export type Respondent = {
  readonly kind: RespondentKind;
  readonly category: Category;
  readonly name: string;
  readonly organisation: string | null;
  readonly country: string;
};

/**
 * How far the name may be believed: OWN needs nobody's authority; in the name of a Government or an
 * intergovernmental organization a response is DECLARED until that authority has CONFIRMED it.
 */
export const standings = ["OWN", "DECLARED", "CONFIRMED"] as const;
export type Standing = (typeof standings)[number];

const needsAuthority: readonly Category[] = ["GOVERNMENT", "INTERGOVERNMENTAL_ORGANIZATION"];

export const initialStanding = ({ category }: Respondent): Standing =>
  needsAuthority.includes(category) ? "DECLARED" : "OWN";

const max = 200;

/** All that can be wrong with the respondent's part of the form, by field. */
export function checkRespondent(respondent: Respondent): Result<undefined> {
  const { kind, category, name, organisation } = respondent;
  return all(
    respondentKinds.includes(kind) ? ok() : refused(problem("FIELD_REQUIRED", "kind")),
    checkCategory(kind, category),
    checkText(name, "name", { max, required: true, oneLine: true }),
    kind === "ORGANISATION" && !organisation?.trim()
      ? refused(problem("ORGANISATION_NAME_REQUIRED", "organisation"))
      : ok(),
    checkText(organisation, "organisation", { max, oneLine: true }),
    checkPlace(respondent),
  );
}

/** A person cannot be a Government, and an organisation cannot be "individual". */
function checkCategory(kind: RespondentKind, category: Category): Result<undefined> {
  if (!categories.includes(category)) return refused(problem("FIELD_REQUIRED", "category"));
  const fits = kind === "ORGANISATION" ? category !== "INDIVIDUAL" : !needsAuthority.includes(category);
  return fits ? ok() : refused(problem("CATEGORY_UNKNOWN", "category"));
}

/** A Government names its Member State; everybody else a country or area of the list, or "international". */
function checkPlace({ category, country }: Respondent): Result<undefined> {
  if (country === "") return refused(problem("FIELD_REQUIRED", "country"));
  if (category === "GOVERNMENT") {
    return memberState(country) ? ok() : refused(problem("MEMBER_STATE_UNKNOWN", "country"));
  }
  return country === INTERNATIONAL || countryOrArea(country) ? ok() : refused(problem("COUNTRY_UNKNOWN", "country"));
}
