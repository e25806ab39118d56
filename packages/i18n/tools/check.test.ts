import { describe, expect, it } from "vitest";
import { check } from "./check.ts";
import { type Catalogues, type Language, languages } from "./languages.ts";
import { parseCatalogue } from "./read-catalogues.ts";

const counted: Record<Language, string> = {
  ar: "{count, plural, zero {لا ردود} one {رد واحد} two {ردان} few {# ردود} many {# رداً} other {# رد}}",
  zh: "{count, plural, other {# 份回复}}",
  en: "{count, plural, one {# response} other {# responses}}",
  fr: "{count, plural, one {# réponse} other {# réponses}}",
  ru: "{count, plural, one {# ответ} few {# ответа} many {# ответов} other {# ответа}}",
  es: "{count, plural, one {# respuesta} other {# respuestas}}",
};
const opens: Record<Language, string> = {
  ar: "تُفتح في {date}",
  zh: "{date}开始",
  en: "Opens on {date}",
  fr: "Ouvre le {date}",
  ru: "Откроется {date}",
  es: "Se abre el {date}",
};

/** Sound catalogues of one capability; `planted` puts one text of one language in place of the sound one. */
function catalogues(
  planted: { id: "opens" | "counted"; language: Language; text: string | undefined }[] = [],
): Catalogues {
  const rows: Record<"opens" | "counted", Record<Language, string | undefined>> = {
    opens: { ...opens },
    counted: { ...counted },
  };
  for (const { id, language, text } of planted) rows[id][language] = text;
  const inLanguage = (language: Language) =>
    Object.fromEntries(
      [
        ["rounds.opens", rows.opens[language]],
        ["rounds.counted", rows.counted[language]],
      ].filter((entry): entry is [string, string] => entry[1] !== undefined),
    );
  return { rounds: Object.fromEntries(languages.map((language) => [language, inLanguage(language)])) };
}

const plant = (id: "opens" | "counted", language: Language, text: string | undefined) =>
  check(catalogues([{ id, language, text }]));

describe("the check of the catalogues", () => {
  it("finds nothing in sound catalogues", () => {
    expect(check(catalogues())).toEqual([]);
  });

  it("finds a message that one language lacks", () => {
    expect(plant("opens", "ru", undefined)).toEqual(["rounds/ru.json: rounds.opens is missing"]);
  });

  it("finds a message that only one language has", () => {
    const only = catalogues();
    only.rounds = { ...only.rounds, ar: { ...only.rounds?.ar, "rounds.extra": "زائد" } };
    expect(check(only)).toEqual(
      ["zh", "en", "fr", "ru", "es"].map((language) => `rounds/${language}.json: rounds.extra is missing`),
    );
  });

  it("finds a language without its file", () => {
    const incomplete = catalogues();
    delete incomplete.rounds?.es;
    expect(check(incomplete)).toEqual(["rounds/es.json is missing"]);
  });

  it("finds an argument that was lost or renamed", () => {
    expect(plant("opens", "fr", "Ouvre bientôt")).toEqual([
      "rounds/fr.json: rounds.opens lacks the argument {date}, which English has",
    ]);
    expect(plant("opens", "es", "Se abre el {fecha}")).toEqual([
      "rounds/es.json: rounds.opens lacks the argument {date}, which English has",
      "rounds/es.json: rounds.opens has the argument {fecha}, which English lacks",
    ]);
  });

  it("finds an argument used in another way", () => {
    expect(plant("counted", "zh", "{count} 份回复")).toEqual([
      "rounds/zh.json: rounds.counted lacks the argument {count, plural}, which English has",
      "rounds/zh.json: rounds.counted has the argument {count}, which English lacks",
    ]);
  });

  it.each(["zero", "one", "two", "few", "many"])("finds that Arabic lacks the plural category %s", (category) => {
    const text = counted.ar.replace(new RegExp(`${category} \\{[^{}]*\\} `), "");
    expect(plant("counted", "ar", text)).toEqual([
      `rounds/ar.json: rounds.counted {count, plural} lacks the category ${category} of this language`,
    ]);
  });

  it("finds that Russian lacks a plural category, and one that Russian does not know", () => {
    expect(
      plant("counted", "ru", "{count, plural, one {# ответ} two {# ответа} few {# ответа} other {# ответа}}"),
    ).toEqual([
      "rounds/ru.json: rounds.counted {count, plural} lacks the category many of this language",
      "rounds/ru.json: rounds.counted {count, plural} has the category two, which this language does not know",
    ]);
  });

  it("takes French and Spanish with the category for whole millions and without it", () => {
    expect(plant("counted", "fr", "{count, plural, one {# réponse} many {# de réponses} other {# réponses}}")).toEqual(
      [],
    );
    expect(
      plant("counted", "es", "{count, plural, one {# respuesta} many {# de respuestas} other {# respuestas}}"),
    ).toEqual([]);
  });

  it.each(["ar", "zh", "ru"] as const)("finds a text left in English in %s", (language) => {
    expect(plant("opens", language, "Opens on {date}")).toEqual([
      `rounds/${language}.json: rounds.opens is not translated: "Opens on {date}"`,
    ]);
  });

  it("takes a text made of names alone", () => {
    const planted = languages.map((language) => ({
      id: "opens" as const,
      language,
      text: "CWG-Internet, DOCX: {date}",
    }));
    expect(check(catalogues(planted))).toEqual([]);
  });

  it("finds an empty text", () => {
    const planted = languages.map((language) => ({
      id: "opens" as const,
      language,
      text: language === "en" ? " " : opens[language].replace("{date}", ""),
    }));
    expect(check(catalogues(planted))).toEqual(["rounds/en.json: rounds.opens is empty"]);
  });

  it("finds an id that does not start with its capability", () => {
    const strayed: Catalogues = {
      rounds: Object.fromEntries(languages.map((language) => [language, { "meetings.opens": opens[language] }])),
    };
    expect(check(strayed)).toEqual([
      `rounds: the id meetings.opens must start with "rounds." and use letters, digits, dots, - and _`,
    ]);
  });

  it("finds a text that is not a message", () => {
    expect(plant("opens", "es", "Se abre el {date")[0]).toMatch(
      /^rounds\/es\.json: rounds\.opens Unexpected message end at line 1/,
    );
  });

  it("finds an inline element that was lost, left open or nested", () => {
    const linked = (text: string) =>
      check(
        catalogues(
          languages.map((language) => ({
            id: "opens" as const,
            language,
            text: language === "fr" ? text : `<link>${opens[language]}</link>`,
          })),
        ),
      );
    expect(linked(opens.fr)).toEqual(["rounds/fr.json: rounds.opens lacks the inline element link, which English has"]);
    expect(linked("<link>Ouvre le {date}")).toContain(
      "rounds/fr.json: rounds.opens inline elements must be <name>words</name> or <name/>, not nested",
    );
    expect(linked("<link>Ouvre <b>le</b> {date}</link>")).toContain(
      "rounds/fr.json: rounds.opens inline elements must be <name>words</name> or <name/>, not nested",
    );
  });

  it("finds that a choice has other cases than in English", () => {
    const planted = languages.map((language) => ({
      id: "opens" as const,
      language,
      text: `{date, select, SOON {${opens[language].replace("{date}", "")}} ${language === "fr" ? "LATE" : "LATER"} {${opens[language].replace("{date}", "")}} other {${opens[language].replace("{date}", "")}}}`,
    }));
    expect(check(catalogues(planted))).toEqual([
      "rounds/fr.json: rounds.opens lacks the case LATER of {date, select}, which English has",
      "rounds/fr.json: rounds.opens has the case LATE of {date, select}, which English lacks",
    ]);
  });

  it("finds a date formatted by the message, because its zone would be the reader's machine's", () => {
    const planted = languages.map((language) => ({
      id: "opens" as const,
      language,
      text: opens[language].replace("{date}", "{date, date}"),
    }));
    expect(check(catalogues(planted))[0]).toBe(
      "rounds/ar.json: rounds.opens {date, date} is not possible: format the value first and pass it as text",
    );
  });

  it("finds an id that is in a file twice", () => {
    expect(parseCatalogue("rounds/en.json", '{\n  "rounds.a": "One",\n  "rounds.a": "Two"\n}').found).toEqual([
      "rounds/en.json: rounds.a is there twice",
    ]);
    expect(parseCatalogue("rounds/en.json", '{ "rounds.a": "One", "rounds.a": "Two" }').found).toEqual([
      "rounds/en.json: rounds.a is there twice",
    ]);
  });

  it("finds a file that is broken or not flat", () => {
    expect(parseCatalogue("rounds/en.json", "{").found[0]).toMatch(/^rounds\/en\.json: SyntaxError/);
    expect(parseCatalogue("rounds/en.json", '{"rounds.a": {"b": "c"}}').found).toEqual([
      "rounds/en.json: must be one flat object of id and text",
    ]);
  });
});
