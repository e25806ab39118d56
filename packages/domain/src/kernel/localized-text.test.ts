import { describe, expect, test } from "vitest";
import { isLanguageTag, localizedText, officialLanguages, versionFor } from "./localized-text.js";

const topic = localizedText("fr", "Connectivité", { ar: "الاتصال", en: "Connectivity" });

describe("a text", () => {
  test("has one original, and its translations were made by people", () => {
    expect(topic).toEqual({
      original: { language: "fr", text: "Connectivité", origin: "ORIGINAL" },
      translations: [
        { language: "ar", text: "الاتصال", origin: "HUMAN_TRANSLATION" },
        { language: "en", text: "Connectivity", origin: "HUMAN_TRANSLATION" },
      ],
    });
  });

  test.each([
    ["fr", "Connectivité"],
    ["ar", "الاتصال"],
    ["en", "Connectivity"],
  ])("is read in %s in that language", (language, text) =>
    expect(versionFor(topic, language)).toMatchObject({ language, text }),
  );

  test.each(["zh", "ru", "es", "pt", ""])("is read in the original where there is no version in «%s»", (language) => {
    expect(versionFor(topic, language)).toEqual(topic.original);
  });

  test("is read in the original even where somebody translated it into its own language", () => {
    expect(versionFor(localizedText("fr", "Connectivité", { fr: "Raccordement" }), "fr").origin).toBe("ORIGINAL");
  });

  test("may be in a language that is not official", () => {
    expect(localizedText("pt", "Conectividade")).toEqual({
      original: { language: "pt", text: "Conectividade", origin: "ORIGINAL" },
      translations: [],
    });
  });
});

test("the official languages stand in the order of the United Nations", () => {
  expect(officialLanguages).toEqual(["ar", "zh", "en", "fr", "ru", "es"]);
});

describe("a language", () => {
  test.each([...officialLanguages, "pt", "swa"])("is written %s", (tag) => expect(isLanguageTag(tag)).toBe(true));

  test.each(["", "e", "EN", "en-GB", "zh-Hans", "engl", "e1", "en\n", "ру"])("is not written «%s»", (tag) => {
    expect(isLanguageTag(tag)).toBe(false);
  });
});
