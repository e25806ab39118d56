import { describe, expect, test } from "vitest";
import { outcome } from "../../test/outcome.js";
import { problem, refused } from "../kernel/index.js";
import {
  categories,
  checkRespondent,
  initialStanding,
  respondentKinds,
  type Category,
  type Respondent,
  type RespondentKind,
} from "./respondent.js";

const person: Respondent = {
  kind: "INDIVIDUAL",
  category: "INDIVIDUAL",
  name: "Noor Haddad",
  organisation: null,
  country: "JOR",
};
const body: Respondent = {
  kind: "ORGANISATION",
  category: "CIVIL_SOCIETY",
  name: "Noor Haddad",
  organisation: "Open Lines",
  country: "JOR",
};
const check = (respondent: Respondent, changes: Partial<Respondent> = {}) =>
  outcome(checkRespondent({ ...respondent, ...changes }));

/** What a form or another program may send in the place of a value of a list. */
const noKind = "" as RespondentKind;
const noCategory = (text: string): Category => text as Category;

describe("who answers in which category, from where", () => {
  const wrongCategory = "CATEGORY_UNKNOWN category";
  const noState = "MEMBER_STATE_UNKNOWN country";
  const noPlace = "COUNTRY_UNKNOWN country";

  /** By kind and category: from a Member State, from another area of the list, as "international", from nowhere known. */
  const table: readonly [RespondentKind, Category, string, string, string, string][] = [
    [
      "INDIVIDUAL",
      "GOVERNMENT",
      wrongCategory,
      `${wrongCategory}, ${noState}`,
      `${wrongCategory}, ${noState}`,
      `${wrongCategory}, ${noState}`,
    ],
    ["INDIVIDUAL", "PRIVATE_SECTOR", "accepted", "accepted", "accepted", noPlace],
    ["INDIVIDUAL", "CIVIL_SOCIETY", "accepted", "accepted", "accepted", noPlace],
    [
      "INDIVIDUAL",
      "INTERGOVERNMENTAL_ORGANIZATION",
      wrongCategory,
      wrongCategory,
      wrongCategory,
      `${wrongCategory}, ${noPlace}`,
    ],
    ["INDIVIDUAL", "ACADEMIA", "accepted", "accepted", "accepted", noPlace],
    ["INDIVIDUAL", "TECHNICAL_COMMUNITY", "accepted", "accepted", "accepted", noPlace],
    ["INDIVIDUAL", "INDIVIDUAL", "accepted", "accepted", "accepted", noPlace],
    ["ORGANISATION", "GOVERNMENT", "accepted", noState, noState, noState],
    ["ORGANISATION", "PRIVATE_SECTOR", "accepted", "accepted", "accepted", noPlace],
    ["ORGANISATION", "CIVIL_SOCIETY", "accepted", "accepted", "accepted", noPlace],
    ["ORGANISATION", "INTERGOVERNMENTAL_ORGANIZATION", "accepted", "accepted", "accepted", noPlace],
    ["ORGANISATION", "ACADEMIA", "accepted", "accepted", "accepted", noPlace],
    ["ORGANISATION", "TECHNICAL_COMMUNITY", "accepted", "accepted", "accepted", noPlace],
    ["ORGANISATION", "INDIVIDUAL", wrongCategory, wrongCategory, wrongCategory, `${wrongCategory}, ${noPlace}`],
  ];

  test.each(table)("%s as %s", (kind, category, ...expected) => {
    const organisation = kind === "ORGANISATION" ? "Open Lines" : null;
    expect(
      ["CHE", "HKG", "INT", "XXX"].map((country) => check(person, { kind, category, organisation, country })),
    ).toEqual(expected);
  });

  test("has a line for every kind in every category", () => {
    const all = respondentKinds.flatMap((kind) => categories.map((category) => `${kind} ${category}`));
    expect(table.map(([kind, category]) => `${kind} ${category}`)).toEqual(all);
  });
});

describe("a name", () => {
  test.each([
    ["is required", { name: "" }, "FIELD_REQUIRED name"],
    ["is more than white space", { name: " \u3000" }, "FIELD_REQUIRED name"],
    ["has at most 200 characters", { name: "😀".repeat(200) }, "accepted"],
    ["has not more", { name: "😀".repeat(201) }, "TEXT_TOO_LONG name"],
    ["stands on one line", { name: "Noor\nHaddad" }, "CONTROL_CHARACTERS name"],
    ["stands on one line, also by the separators of Unicode", { name: "Noor\u2028Haddad" }, "CONTROL_CHARACTERS name"],
    ["holds no tab", { name: "Noor\tHaddad" }, "CONTROL_CHARACTERS name"],
    ["carries no header of a mail", { name: "Noor\r\nBcc: sam@example.org" }, "CONTROL_CHARACTERS name"],
    ["does not turn its direction round", { name: "Noor \u202edaddaH" }, "CONTROL_CHARACTERS name"],
    ["may be in any script", { name: "نور حدّاد 陳小明 Ёлкина" }, "accepted"],
  ])("%s", (_what, changes, expected) => expect(check(person, changes)).toBe(expected));
});

describe("an organisation", () => {
  test.each([null, "", "  ", "\u00a0"])("names itself, which %j does not", (organisation) => {
    expect(check(body, { organisation })).toBe("ORGANISATION_NAME_REQUIRED organisation");
  });

  test.each([
    ["in at most 200 characters", "x".repeat(200), "accepted"],
    ["in not more", "x".repeat(201), "TEXT_TOO_LONG organisation"],
    ["on one line", "Open\nLines", "CONTROL_CHARACTERS organisation"],
    ["on one line, also by the separators of Unicode", "Open\u2029Lines", "CONTROL_CHARACTERS organisation"],
    ["without disguise", "Open\u2066Lines", "CONTROL_CHARACTERS organisation"],
  ])("%s", (_what, organisation, expected) => expect(check(body, { organisation })).toBe(expected));

  test("may be named by a person who speaks for nobody else", () => {
    expect(check(person, { organisation: "Open Lines" })).toBe("accepted");
  });
});

describe("a form that was left out or forged", () => {
  test.each([
    ["a kind that no list holds", { kind: noKind }, "FIELD_REQUIRED kind"],
    ["a category that no list holds", { category: noCategory("LOBBY") }, "FIELD_REQUIRED category"],
    ["a property of every object as category", { category: noCategory("constructor") }, "FIELD_REQUIRED category"],
    ["no country", { country: "" }, "FIELD_REQUIRED country"],
    ["a country in small letters", { country: "jor" }, "COUNTRY_UNKNOWN country"],
    ["a property of every object as country", { country: "constructor" }, "COUNTRY_UNKNOWN country"],
  ])("has a named problem for %s", (_what, changes, expected) => expect(check(person, changes)).toBe(expected));

  test("has all its problems at once, each at its field", () => {
    const empty = { kind: noKind, category: noCategory(""), name: "", organisation: null, country: "" };
    expect(checkRespondent(empty)).toEqual(
      refused(...["kind", "category", "name", "country"].map((field) => problem("FIELD_REQUIRED", field))),
    );
  });
});

describe("in whose name a response stands at first", () => {
  test.each(categories)("%s", (category) => {
    const claimsAuthority = category === "GOVERNMENT" || category === "INTERGOVERNMENTAL_ORGANIZATION";
    expect(initialStanding({ ...body, category })).toBe(claimsAuthority ? "DECLARED" : "OWN");
  });
});
