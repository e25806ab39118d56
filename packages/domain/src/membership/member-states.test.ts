import { describe, expect, test } from "vitest";
import { isMemberOn, memberState, memberStates, memberStatesOn, regions, type MemberState } from "./index.js";

const codesOf = (states: readonly MemberState[]): string[] => states.map(({ code }) => code);

describe("membership is dated", () => {
  test.each([
    ["2020-02-06", 193],
    ["2024-09-18", 193],
    ["2024-09-19", 194],
    ["2030-01-01", 194],
  ])("on %s ITU has %i Member States", (date, count) => {
    expect(memberStatesOn(date)).toHaveLength(count);
  });

  test("Palau is the one State that joined in between, on 19 September 2024", () => {
    const before = new Set(codesOf(memberStatesOn("2024-09-18")));
    expect(codesOf(memberStatesOn("2024-09-19")).filter((code) => !before.has(code))).toEqual(["PLW"]);
    expect(memberState("PLW")?.memberSince).toBe("2024-09-19");
    expect(isMemberOn("PLW", "2024-09-18")).toBe(false);
    expect(isMemberOn("PLW", "2024-09-19")).toBe(true);
  });

  test("no other day of joining is stated, and none is made up", () => {
    const stated = memberStates.filter(({ memberSince }) => memberSince !== null);
    expect(codesOf(stated)).toEqual(["PLW"]);
  });

  test.each(["", "2024", "2024-09", "19.09.2024", "2024-09-31", "2023-02-29", "2024-09-19T00:00:00Z"])(
    "«%s» is no calendar day and is refused by throwing",
    (text) => {
      expect(() => memberStatesOn(text)).toThrow(RangeError);
      expect(() => isMemberOn("CHE", text)).toThrow(RangeError);
    },
  );
});

describe("who is a Member State", () => {
  test("Vatican City State is", () => {
    expect(memberState("VAT")?.names.en).toBe("Vatican City State");
    expect(isMemberOn("VAT", "2020-02-06")).toBe(true);
  });

  test.each([
    ["the State of Palestine, an observer", "PSE"],
    ["the Cook Islands", "COK"],
    ["Niue", "NIU"],
    ["Taiwan, Province of China", "TWN"],
    ["Hong Kong", "HKG"],
    ["Macao", "MAC"],
    ["a code that ISO leaves to its users", "XKX"],
    ["«international»", "INT"],
    ["a code in lower case", "che"],
    ["a property of every object", "constructor"],
  ])("%s is not", (_what, code) => {
    expect(memberState(code)).toBeUndefined();
    expect(isMemberOn(code, "2026-01-01")).toBe(false);
  });
});

describe("regions of ITU's regional work", () => {
  test("every State has one of the six, and the sizes are those of the lists we follow", () => {
    const sizes = regions.map((name) => [name, memberStates.filter(({ region }) => region === name).length]);
    expect(Object.fromEntries(sizes)).toEqual({
      AFRICA: 44,
      AMERICAS: 35,
      ARAB_STATES: 21,
      ASIA_PACIFIC: 39,
      CIS: 9,
      EUROPE: 46,
    });
  });

  test.each(["GEO", "MDA", "UKR"])("%s was once listed elsewhere, and its note says so", (code) => {
    expect(memberState(code)).toMatchObject({
      region: "EUROPE",
      note: expect.stringContaining("CIS region"),
    });
  });
});

describe("the wording decided for this list", () => {
  test.each([
    ["TUR", "en", "Türkiye"],
    ["VNM", "en", "Viet Nam"],
    ["IRN", "en", "Iran (Islamic Republic of)"],
    ["CIV", "en", "Côte d’Ivoire"],
    ["CZE", "en", "Czechia"],
    ["SWZ", "en", "Eswatini"],
    ["MKD", "en", "North Macedonia"],
    ["KOR", "en", "Republic of Korea"],
    ["PRK", "en", "Democratic People’s Republic of Korea"],
    ["GBR", "en", "United Kingdom of Great Britain and Northern Ireland"],
    ["NLD", "en", "Netherlands (Kingdom of the)"],
    ["NRU", "en", "Naoero"],
    ["CHE", "ar", "سويسرا"],
    ["CHN", "zh", "中国"],
    ["FRA", "ru", "Франция"],
    ["MEX", "es", "México"],
    ["SEN", "fr", "Sénégal"],
  ] as const)("%s in %s is «%s»", (code, language, name) => {
    expect(memberState(code)?.names[language]).toBe(name);
  });
});
