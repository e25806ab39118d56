import { messages as ar } from "./gen/ar.js";
import { messages as en } from "./gen/en.js";
import { messages as es } from "./gen/es.js";
import { messages as fr } from "./gen/fr.js";
import { messages as ru } from "./gen/ru.js";
import { messages as zh } from "./gen/zh.js";
import type { Language } from "./languages.js";
import { createTexts, type Texts } from "./texts.js";

const all: Record<Language, Texts> = {
  ar: createTexts("ar", ar),
  zh: createTexts("zh", zh),
  en: createTexts("en", en),
  fr: createTexts("fr", fr),
  ru: createTexts("ru", ru),
  es: createTexts("es", es),
};

/** The texts of one language, at once: all six are loaded, so this entry is for servers, mails and tests. */
export function textsFor(language: Language): Texts {
  return all[language];
}
