/** The six languages of the United Nations and of ITU, in UN order. */
export const officialLanguages = ["ar", "zh", "en", "fr", "ru", "es"] as const;
export type OfficialLanguage = (typeof officialLanguages)[number];

/** A language as a lower-case ISO 639 code: one of the six, or any other in which somebody wrote. */
export type LanguageTag = string;

export const isLanguageTag = (tag: string): boolean => /^[a-z]{2,3}$/.test(tag);

/** Where a version comes from: written so, or translated by a person or a machine. */
export const textOrigins = ["ORIGINAL", "HUMAN_TRANSLATION", "MACHINE_TRANSLATION"] as const;
export type TextOrigin = (typeof textOrigins)[number];

export type TextVersion = {
  readonly language: LanguageTag;
  readonly text: string;
  readonly origin: TextOrigin;
};

/** A text with its original language and the translations it may have. */
export type LocalizedText = {
  readonly original: TextVersion;
  readonly translations: readonly TextVersion[];
};

/** A text written in `language`, with translations made by people, by language. */
export function localizedText(
  language: LanguageTag,
  text: string,
  translations: Readonly<Record<LanguageTag, string>> = {},
): LocalizedText {
  return {
    original: { language, text, origin: "ORIGINAL" },
    translations: Object.entries(translations).map(([to, version]) => ({
      language: to,
      text: version,
      origin: "HUMAN_TRANSLATION",
    })),
  };
}

/** The version for a reader of `language`: that language when there is one, else the original. */
export function versionFor(text: LocalizedText, language: LanguageTag): TextVersion {
  if (text.original.language === language) return text.original;
  return text.translations.find((version) => version.language === language) ?? text.original;
}
