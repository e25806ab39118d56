import { officialLanguages, problemCodes } from "@openfloor/domain/kernel";
import { languages } from "@openfloor/i18n";
import { textsFor } from "@openfloor/i18n/all";
import { describe, expect, it } from "vitest";
import { alternateLanguageLinks, errorAt, fieldId, localized, originNote, problemsToErrors } from "./index.js";
import { memberStateName, placeName } from "./places.js";

describe("a localized text", () => {
  const text = {
    original: { language: "fr", text: "Réponse", origin: "ORIGINAL" },
    translations: [
      { language: "ar", text: "رد", origin: "HUMAN_TRANSLATION" },
      { language: "ru", text: "Ответ", origin: "MACHINE_TRANSLATION" },
    ],
  };

  it("is read in the reading language, else in the original", () => {
    expect(localized(text, "ar")).toEqual({
      text: "رد",
      language: "ar",
      dir: "rtl",
      isOriginal: false,
    });
    expect(localized(text, "zh")).toEqual({
      text: "Réponse",
      language: "fr",
      dir: "ltr",
      isOriginal: true,
    });
  });

  it("says where the version shown comes from", () => {
    expect(originNote(text, textsFor("fr"))).toBeNull();
    expect(originNote(text, textsFor("en"))).toBe("Not yet translated; shown in the original (French)");
    expect(originNote(text, textsFor("ru"))).toBe("Машинный перевод, не проверен; язык оригинала: французский");
    expect(originNote(text, textsFor("ar"))).toBe("ترجمة؛ الأصل: \u2068الفرنسية\u2069");
  });
});

describe("problems as form errors", () => {
  const problems = [
    { code: "EMAIL_INVALID", field: "email" },
    { code: "ANSWER_TOO_LONG", field: "answers.3", params: { max: 10_000, actual: 100_000 } },
    { code: "NO_ANSWERS", field: null },
  ];

  it("are sentences that lead to their fields", () => {
    expect(problemsToErrors(problems, textsFor("en"))).toEqual([
      {
        field: "email",
        href: "#email",
        message: "Enter an e-mail address such as name@example.org.",
      },
      {
        field: "answers.3",
        href: "#answers-3",
        message: "The answer is too long. Characters: 100,000; at most: 10,000. Please shorten it.",
      },
      { field: null, message: "Answer at least one question before you submit." },
    ]);
  });

  it("name the field when the form gives its label", () => {
    const [error] = problemsToErrors([{ code: "FIELD_REQUIRED", field: "name" }], textsFor("fr"), {
      labels: { name: "Nom" },
    });
    expect(error?.message).toBe("Nom\u00a0: Remplissez ce champ.");
  });

  it("are found again beside their field", () => {
    const errors = problemsToErrors(problems, textsFor("zh"));
    expect(errorAt(errors, "answers.3")).toBe(errors[1]?.message);
    expect(errorAt(errors, "answers.4")).toBeUndefined();
    expect(fieldId("answers[3].text")).toBe("answers-3--text");
  });

  it.each(problemCodes)("have a sentence for %s in every language", (code) => {
    for (const language of languages) expect(textsFor(language).has(`problems.${code}`)).toBe(true);
  });
});

describe("links to the same page in other languages", () => {
  it("keep the path and the filters", () => {
    const links = alternateLanguageLinks("/ar/consultations/round-9?region=CIS#figures");
    expect(links.map(({ href }) => href)).toEqual(
      languages.map((language) => `/${language}/consultations/round-9?region=CIS#figures`),
    );
    expect(links.filter(({ current }) => current)).toEqual([
      {
        code: "ar",
        name: "العربية",
        dir: "rtl",
        href: "/ar/consultations/round-9?region=CIS#figures",
        current: true,
      },
    ]);
  });

  it("lead from an address without a language to the six", () => {
    expect(alternateLanguageLinks("/")[2]?.href).toBe("/en");
    expect(alternateLanguageLinks("/meetings")[2]?.href).toBe("/en/meetings");
    expect(alternateLanguageLinks("/en")[5]?.href).toBe("/es");
  });

  it("are for the languages of the house", () => {
    expect(languages).toEqual(officialLanguages);
  });
});

describe("names of places", () => {
  it("are official short names in the reading language", () => {
    expect(memberStateName("CHE", textsFor("fr"))).toBe("Suisse");
    expect(placeName("CHE", textsFor("ru"))).toBe("Швейцария");
  });

  it("say what is no country", () => {
    expect(placeName("INT", textsFor("en"))).toBe("International, not tied to a country");
    expect(placeName(null, textsFor("en"))).toBe("not stated");
    expect(placeName("XXX", textsFor("en"))).toBe("XXX");
  });
});
