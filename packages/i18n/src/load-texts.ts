import type { Messages as CompiledMessages } from "@lingui/core";
import type { Language } from "./languages.js";
import { createTexts, type Texts } from "./texts.js";

const catalogues: Record<Language, () => Promise<{ messages: CompiledMessages }>> = {
  ar: () => import("./gen/ar.js"),
  zh: () => import("./gen/zh.js"),
  en: () => import("./gen/en.js"),
  fr: () => import("./gen/fr.js"),
  ru: () => import("./gen/ru.js"),
  es: () => import("./gen/es.js"),
};
const loading = new Map<Language, Promise<Texts>>();

/** The texts of one language, fetched when first asked for: the way for browsers. Rejects when the network does. */
export function loadTexts(language: Language): Promise<Texts> {
  const known = loading.get(language);
  if (known) return known;
  const texts = catalogues[language]().then(({ messages }) => createTexts(language, messages));
  loading.set(language, texts);
  texts.catch(() => loading.delete(language));
  return texts;
}
