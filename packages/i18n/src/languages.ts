/** The six languages of the United Nations, in the order the UN lists them. */
export const languages = ["ar", "zh", "en", "fr", "ru", "es"] as const;

export type Language = (typeof languages)[number];
export type Direction = "ltr" | "rtl";

const ownNames: Record<Language, string> = {
  ar: "العربية",
  zh: "中文",
  en: "English",
  fr: "Français",
  ru: "Русский",
  es: "Español",
};

/** Whether a value, such as the first segment of an address, names one of the six languages. */
export function isLanguage(value: unknown): value is Language {
  return languages.some((language) => language === value);
}

/** The name of a language in its own script, as the language switch shows it. */
export function languageName(language: Language): string {
  return ownNames[language];
}

/** The writing direction of a language given by its BCP 47 code, also of one that is not among the six. */
export function direction(language: string): Direction {
  return /^(ar|he|fa|ur|ps|sd|ug|yi|dv)(-|$)/i.test(language) ? "rtl" : "ltr";
}
