import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { LanguageSwitch } from "./language-switch.js";
import { sixLanguages } from "./language-switch.examples.js";

const markup = renderToStaticMarkup(<LanguageSwitch label="Language" languages={sixLanguages("fr")} />);

test("each language is named in its own script, marked with its code and its direction", () => {
  expect(markup).toContain('hrefLang="ar" lang="ar" dir="rtl">العربية</a>');
  expect(markup).toContain('hrefLang="zh" lang="zh" dir="ltr">中文</a>');
});

test("the languages keep the order they are given in", () => {
  expect([...markup.matchAll(/hrefLang="(..)"/g)].map((match) => match[1])).toEqual([
    "ar",
    "zh",
    "en",
    "fr",
    "ru",
    "es",
  ]);
});

test("only the language of the page is marked as current", () => {
  expect(markup.match(/aria-current/g)).toHaveLength(1);
  expect(markup).toMatch(/lang="fr" dir="ltr" aria-current="true"/);
});
