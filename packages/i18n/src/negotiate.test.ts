import { describe, expect, it } from "vitest";
import { direction, isLanguage, negotiate } from "./index.js";

describe("the language of a visitor", () => {
  it.each([
    ["fr-CH, fr;q=0.9, en;q=0.8", "fr"],
    ["de, ru;q=0.9, fr;q=0.7", "ru"],
    ["ru, fr", "ru"],
    ["zh-Hant-TW", "zh"],
    ["en;q=0.1, AR;q=0.2", "ar"],
    ["es;q=0, fr;q=0.5", "fr"],
    ["fr;q=5, ru;q=0.3", "ru"],
    ["de, *;q=0.5", "en"],
    ["", "en"],
    [";;;,,=", "en"],
    [null, "en"],
    [undefined, "en"],
  ])("is found in %j as %s", (header, language) => {
    expect(negotiate(header)).toBe(language);
  });

  it("is one of six, written in lower case", () => {
    expect(["ar", "de", "EN", "", undefined].map(isLanguage)).toEqual([true, false, false, false, false]);
  });

  it("gives the direction also of languages beyond the six", () => {
    expect(["ar", "he-IL", "fa", "en", "zh", "arn"].map(direction)).toEqual(["rtl", "rtl", "rtl", "ltr", "ltr", "ltr"]);
  });
});
