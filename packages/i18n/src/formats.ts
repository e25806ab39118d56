import type { Language } from "./languages.js";
import { createDates, type Dates } from "./dates.js";
import type { Texts } from "./texts.js";

/** Dates, numbers and lists as a reader of one language expects them. */
export interface Formats extends Dates {
  /** A whole or decimal number with the separators of the language. */
  readonly number: (value: number) => string;
  /** Several items as "a, b and c". */
  readonly list: (items: Iterable<string>) => string;
  /** The name of a language (BCP 47 code) in the reading language; the code itself when it has no name. */
  readonly languageLabel: (code: string) => string;
  /** Days from today in words: -1 "yesterday", 0 "today", 1 "tomorrow", 5 "in 5 days". */
  readonly relativeDays: (days: number) => string;
}

/**
 * The locale whose conventions a language follows: day before month in English as in UN documents,
 * Western digits and Gregorian months in Arabic.
 */
export function localeTag(language: Language): string {
  const tags: Record<Language, string> = {
    ar: "ar-u-ca-gregory-nu-latn",
    zh: "zh-Hans",
    en: "en-GB",
    fr: "fr",
    ru: "ru",
    es: "es",
  };
  return tags[language];
}

/** The formats of one language; `t` gives the words around a time and its zone. Formatters are made once, when first used. */
export function createFormats(language: Language, t: Texts["t"]): Formats {
  const tag = localeTag(language);
  const numbers = once(() => new Intl.NumberFormat(tag));
  const lists = once(() => new Intl.ListFormat(tag, { type: "conjunction" }));
  const labels = once(() => new Intl.DisplayNames(tag, { type: "language" }));
  const days = once(() => new Intl.RelativeTimeFormat(tag, { numeric: "auto" }));
  return {
    ...createDates(language, tag, t),
    number: (value) => numbers().format(value),
    list: (items) => lists().format(items),
    languageLabel: (code) => labelOrCode(labels(), code),
    relativeDays: (count) => days().format(count, "day"),
  };
}

function labelOrCode(labels: Intl.DisplayNames, code: string): string {
  try {
    return labels.of(code) ?? code;
  } catch {
    return code;
  }
}

function once<Value>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => (made ??= make());
}
