import { describe, expect, test } from "vitest";
import type { OfficialLanguage } from "../kernel/index.js";
import { placeFrom, type PlaceRow } from "./data/place-row.js";
import { countriesAndAreas, memberState, memberStates, sortByName, type Place } from "./index.js";

const all = countriesAndAreas("en");

const namesIn = (list: readonly Place[], language: OfficialLanguage): string[] =>
  sortByName(list, language).map(({ names }) => names[language]);

const states = (...codes: string[]): Place[] => codes.flatMap((code) => memberState(code) ?? []);

describe("a list is sorted for its reader", () => {
  test("French and English pass over accents", () => {
    expect(namesIn(states("EGY", "ECU", "ERI", "ARE", "ESP"), "fr")).toEqual([
      "Égypte",
      "Émirats arabes unis",
      "Équateur",
      "Érythrée",
      "Espagne",
    ]);
    expect(
      countriesAndAreas("en")
        .slice(0, 3)
        .map(({ names }) => names.en),
    ).toEqual(["Afghanistan", "Åland Islands", "Albania"]);
  });

  test("Spanish puts Ñ after N and passes over accents", () => {
    const made = ["Oz", "Ñandú", "Nube", "Ámbar", "Azul"].map((es) => ({
      names: { ar: es, en: es, es, fr: es, ru: es, zh: es },
    }));
    expect(sortByName(made, "es").map(({ names }) => names.es)).toEqual(["Ámbar", "Azul", "Nube", "Ñandú", "Oz"]);
    expect(namesIn(states("PER", "PAN", "PRY", "MEX", "ESP"), "es")).toEqual([
      "España",
      "México",
      "Panamá",
      "Paraguay",
      "Perú",
    ]);
  });

  test("Russian follows the Cyrillic alphabet", () => {
    expect(namesIn(states("JPN", "AUT", "IRQ", "YEM", "RUS"), "ru")).toEqual([
      "Австрия",
      "Ирак",
      "Йемен",
      "Российская Федерация",
      "Япония",
    ]);
  });

  test("Chinese follows pinyin: Ā, Dé, Duō, Zhōng", () => {
    expect(namesIn(states("CHN", "BOL", "DEU", "AFG"), "zh")).toEqual(["阿富汗", "德国", "多民族玻利维亚国", "中国"]);
  });

  test("Arabic passes over the article: Jordan beside Armenia, China between Serbia and Somalia", () => {
    expect(namesIn(states("CHN", "SRB", "JOR", "SOM", "ARM", "YEM", "ARG"), "ar")).toEqual([
      "الأرجنتين",
      "الأردن",
      "أرمينيا",
      "صربيا",
      "الصومال",
      "الصين",
      "اليمن",
    ]);
  });

  test("and the list given stays as it was", () => {
    const given = states("ZWE", "AGO");
    sortByName(given, "en");
    expect(given.map(({ code }) => code)).toEqual(["ZWE", "AGO"]);
  });
});

describe("a row says what it rests on", () => {
  const row: PlaceRow = ["CHE", "CH", "سويسرا", "瑞士", "Switzerland", "Suisse", "Швейцария", "Suiza"];

  test("unreviewed as long as nobody has signed", () => {
    expect(placeFrom(row, "UN_SHORT_NAME", "MEMBER_STATE")).toMatchObject({
      names: {
        ar: "سويسرا",
        zh: "瑞士",
        en: "Switzerland",
        fr: "Suisse",
        ru: "Швейцария",
        es: "Suiza",
      },
      source: "UN terminology short names; not yet reviewed by a terminologist",
      regionSource: "ITU regional presence lists; not yet reviewed",
      reviewed: false,
      note: null,
    });
  });

  test("reviewed with who and when, once it is signed", () => {
    const [code, alpha2, ar, zh, en, fr, ru, es] = row;
    const signed: PlaceRow = [code, alpha2, ar, zh, en, fr, ru, es, { reviewed: "Terminology, 2027-01-15" }];
    expect(placeFrom(signed, "UN_SHORT_NAME", "MEMBER_STATE")).toMatchObject({
      source: "UN terminology short names; reviewed: Terminology, 2027-01-15",
      regionSource: "ITU regional presence lists; reviewed: Terminology, 2027-01-15",
      reviewed: true,
    });
  });

  test("no row claims a review without who and when", () => {
    for (const { code, reviewed, source, regionSource } of all) {
      const state = reviewed ? /; reviewed: .+, \d{4}-\d{2}-\d{2}$/ : /; not yet reviewed/;
      expect(source, code).toMatch(state);
      expect(regionSource, code).toMatch(state);
    }
  });

  test("wording of our own always comes with a note", () => {
    const own = all.filter(({ source }) => source.startsWith("Worded for this list"));
    expect(own.map(({ code }) => code).toSorted()).toEqual(["TWN", "UMI", "VAT"]);
    for (const { code, note } of own) expect(note, code).not.toBeNull();
  });

  test("every Member State is a place of the list", () => {
    expect(memberStates.every((state) => all.includes(state))).toBe(true);
  });
});
