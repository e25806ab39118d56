import isoCountries from "i18n-iso-countries";
import { describe, expect, test } from "vitest";
import { officialLanguages } from "../kernel/index.js";
import { countriesAndAreas, countryOrArea, INTERNATIONAL, memberState, memberStates } from "./index.js";

const all = countriesAndAreas("en");

/** ISO 3166-1 as another hand has typed it; XKK is a code of its own that ISO does not have. */
const iso = Object.entries(isoCountries.getAlpha3Codes()).filter(([alpha3]) => alpha3 !== "XKK");

describe("codes", () => {
  test("the list is ISO 3166-1, entry by entry, with the two codes of each", () => {
    const ours = all.map(({ code, alpha2 }) => [code, alpha2]);
    expect(Object.fromEntries(ours)).toEqual(Object.fromEntries(iso));
    expect(all).toHaveLength(iso.length);
  });

  test("no code stands twice", () => {
    expect(new Set(all.map(({ code }) => code)).size).toBe(all.length);
    expect(new Set(all.map(({ alpha2 }) => alpha2)).size).toBe(all.length);
  });

  test("each is three, and two, capital letters", () => {
    for (const { code, alpha2 } of all) {
      expect(code).toMatch(/^[A-Z]{3}$/);
      expect(alpha2).toMatch(/^[A-Z]{2}$/);
    }
  });
});

describe("the list from which respondents choose", () => {
  test("holds every Member State as the same row, not a copy", () => {
    for (const state of memberStates) expect(countryOrArea(state.code)).toBe(state);
  });

  test("holds the State of Palestine, in the Arab States region, without membership", () => {
    expect(countryOrArea("PSE")).toMatchObject({
      region: "ARAB_STATES",
      names: { en: "State of Palestine" },
    });
    expect(memberState("PSE")).toBeUndefined();
  });

  test.each([
    ["HKG", "China, Hong Kong Special Administrative Region"],
    ["MAC", "China, Macao Special Administrative Region"],
    ["TWN", "Taiwan, Province of China"],
    ["FLK", "Falkland Islands (Malvinas)"],
    ["COK", "Cook Islands"],
  ])("words %s as «%s»", (code, name) => {
    expect(countryOrArea(code)?.names.en).toBe(name);
  });

  test("«international» is not an entry of it", () => {
    expect(countryOrArea(INTERNATIONAL)).toBeUndefined();
    expect(iso.map(([alpha3]) => alpha3)).not.toContain(INTERNATIONAL);
  });

  test.each(["", "che", "XKX", "toString"])("«%s» finds nothing", (code) => {
    expect(countryOrArea(code)).toBeUndefined();
  });

  test("where no region is stated the note says why", () => {
    const without = all.filter(({ region }) => region === null);
    expect(without).toHaveLength(9);
    for (const { code, note } of without) expect(note, code).toContain("No region");
  });

  test.each(officialLanguages)("is whole in %s", (language) => {
    expect(new Set(countriesAndAreas(language))).toEqual(new Set(all));
  });
});
