import isoCountries from "i18n-iso-countries";
import { describe, expect, test } from "vitest";
import { officialLanguages, type OfficialLanguage } from "../kernel/index.js";
import { countriesAndAreas } from "./index.js";

const all = countriesAndAreas("en");

const latin = /^[\p{Script=Latin}\s’(),-]+$/u;
const scripts: Record<OfficialLanguage, RegExp> = {
  ar: /^[\p{Script=Arabic}\s()،-]+$/u,
  zh: /^[\p{Script=Han}（）、]+$/u,
  en: latin,
  fr: latin,
  ru: /^[\p{Script=Cyrillic}\s’(),-]+$/u,
  es: latin,
};

describe.each(officialLanguages)("names in %s", (language) => {
  test("are all there, in the right script and without stray spaces", () => {
    for (const { code, names } of all) {
      expect(names[language], code).toMatch(scripts[language]);
      expect(names[language], code).toBe(names[language].trim().replace(/\s+/g, " ").normalize("NFC"));
    }
  });

  test("tell all places apart", () => {
    expect(new Set(all.map(({ names }) => names[language])).size).toBe(all.length);
  });

  test("are never what another list calls another country, as after a slip of a row", () => {
    const labels = new Map<string, string>();
    for (const [alpha2, label] of Object.entries(isoCountries.getNames(language))) labels.set(label, alpha2);
    for (const { alpha2, names } of all) expect(labels.get(names[language]) ?? alpha2).toBe(alpha2);
  });
});
