import { describe, expect, expectTypeOf, it } from "vitest";
import { textsFor } from "./all.js";
import { languageName, languages, loadTexts } from "./index.js";
import { createTexts, type Texts } from "./texts.js";

describe("texts", () => {
  it("exist in the six languages in UN order, each named in its own script", () => {
    expect(languages.map(languageName)).toEqual(["العربية", "中文", "English", "Français", "Русский", "Español"]);
    expect(languages.map((language) => textsFor(language).dir)).toEqual(["rtl", "ltr", "ltr", "ltr", "ltr", "ltr"]);
  });

  it("say a message with its parameters in each language", () => {
    expect(languages.map((language) => textsFor(language).t("common.downloadAs", { format: "DOCX" }))).toEqual([
      "تنزيل بنسق \u2068DOCX\u2069",
      "下载 DOCX 格式",
      "Download as DOCX",
      "Télécharger au format DOCX",
      "Скачать в формате DOCX",
      "Descargar en formato DOCX",
    ]);
  });

  it("are the same whether loaded all at once or one by one", async () => {
    for (const language of languages) {
      const texts = await loadTexts(language);
      expect(texts.t("common.continue")).toBe(textsFor(language).t("common.continue"));
    }
  });

  it("do not mix when two readers are served at once", async () => {
    const greet = async (texts: Texts) => {
      const before = texts.t("common.continue");
      await Promise.resolve();
      return [before, texts.t("common.back")];
    };
    expect(await Promise.all([greet(textsFor("fr")), greet(textsFor("ru"))])).toEqual([
      ["Continuer", "Retour"],
      ["Продолжить", "Назад"],
    ]);
  });

  it.each([
    [0, "لم يبقَ أي يوم"],
    [1, "بقي يوم واحد"],
    [2, "بقي يومان"],
    [3, "بقيت 3 أيام"],
    [11, "بقي 11 يوماً"],
    [100, "بقي 100 يوم"],
  ])("count %i days in Arabic with the right one of six forms", (days, sentence) => {
    expect(textsFor("ar").t("common.daysLeft", { days })).toBe(sentence);
  });

  it.each([
    [1, "остался 1 день"],
    [3, "осталось 3 дня"],
    [11, "осталось 11 дней"],
    [21, "остался 21 день"],
  ])("count %i days in Russian with the right form", (days, sentence) => {
    expect(textsFor("ru").t("common.daysLeft", { days })).toBe(sentence);
  });

  it("leave what a person typed as it was typed, escapes and tags included", () => {
    expect(textsFor("en").t("common.changeField", { field: String.raw`\u202e \x41 <b>` })).toBe(
      String.raw`Change: \u202e \x41 <b>`,
    );
  });

  it("isolate a name of any script that is written from right to left in a left-to-right sentence", () => {
    expect(textsFor("en").t("common.signedInAs", { name: "منى" })).toBe("Signed in as \u2068منى\u2069");
    expect(textsFor("en").t("common.signedInAs", { name: "Mona" })).toBe("Signed in as Mona");
    for (const name of ["שרה", "އައިޝަތު", "ߝߊߕߎ", "𞤀𞤁𞤂", "a\u200fb"])
      expect(textsFor("fr").t("common.signedInAs", { name })).toContain(`\u2068${name}\u2069`);
  });

  it("throw on an id that no catalogue has, and can be asked before", () => {
    const texts = createTexts("en", { "a.b": ["Text"] });
    expect(texts.has("a.b")).toBe(true);
    expect(texts.has("toString")).toBe(false);
    expect(() => texts.t("common.back")).toThrow("There is no message common.back in en");
  });

  it("take only ids and parameters that belong together", () => {
    const { t } = textsFor("en");
    expectTypeOf(t<"common.back">).parameters.toEqualTypeOf<["common.back"]>();
    expectTypeOf(t<"common.daysLeft">).parameters.toEqualTypeOf<["common.daysLeft", { days: number }]>();
    expectTypeOf(t<"common.asOf">).parameters.toEqualTypeOf<["common.asOf", { date: string | number }]>();
    expectTypeOf<"common.notFoundText">().not.toExtend<Parameters<typeof t>[0]>();
  });
});
