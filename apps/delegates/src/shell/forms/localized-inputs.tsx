import { direction, type Language, languages, type Texts } from "@openfloor/i18n";
import { Disclosure, TextArea, TextInput } from "@openfloor/ui";
import { useTexts } from "@openfloor/web";
import type { FieldErrors } from "./form-errors.js";

/** A text typed in English with its translations; an empty one is not there yet. */
export type TypedText = Readonly<Record<Language, string>>;

export const emptyText: TypedText = { ar: "", zh: "", en: "", fr: "", ru: "", es: "" };

/** The translations that were typed, by language. */
export function translationsOf(text: TypedText): Record<string, string> {
  return Object.fromEntries(
    languages
      .filter((language) => language !== "en" && text[language].trim() !== "")
      .map((language) => [language, text[language]]),
  );
}

/** What the graph takes: the English original and the translations that were typed. */
export function textInput(text: TypedText) {
  const translations = Object.entries(translationsOf(text)).map(([language, version]) => ({ language, text: version }));
  return { language: "en", text: text.en, translations };
}

/** The name of each language's input, by its path. */
export function localizedLabels(field: string, label: string, texts: Texts): Record<string, string> {
  return Object.fromEntries(languages.map((language) => [pathOf(field, language), labelOf(label, language, texts)]));
}

const pathOf = (field: string, language: Language): string => (language === "en" ? field : `${field}.${language}`);

const labelOf = (field: string, language: Language, texts: Texts): string =>
  texts.t("common.desk.inLanguage", { field, language: texts.languageLabel(language) });

export interface LocalizedInputsProps {
  /** The path of the field in the form, such as `questions.0`; a translation is `questions.0.fr`. */
  readonly field: string;
  /** What is asked for, in the language of the page: "Topic". */
  readonly label: string;
  readonly hint?: string;
  readonly value: TypedText;
  readonly errors: FieldErrors;
  /** Several lines instead of one. */
  readonly long?: boolean;
  readonly onChange: (value: TypedText) => void;
}

/** English and French at once, since rounds are held in both; the other four one press away. */
export function LocalizedInputs({ field, label, hint, value, errors, long = false, onChange }: LocalizedInputsProps) {
  const texts = useTexts();
  const later = languages.filter((language) => language !== "en" && language !== "fr");
  const path = (language: Language) => pathOf(field, language);
  const opened = later.some((language) => value[language] !== "" || errors.at(path(language)) !== undefined);
  const input = (language: Language) => {
    const common = {
      id: errors.idOf(path(language)),
      name: path(language),
      label: labelOf(label, language, texts),
      labelNote: language === "en" ? undefined : texts.t("common.optional"),
      hint: language === "en" ? hint : undefined,
      error: errors.at(path(language)),
      lang: language,
      dir: direction(language),
      value: value[language],
    };
    return long ? (
      <TextArea
        key={language}
        {...common}
        rows={3}
        onChange={(event) => onChange({ ...value, [language]: event.currentTarget.value })}
      />
    ) : (
      <TextInput
        key={language}
        {...common}
        onChange={(event) => onChange({ ...value, [language]: event.currentTarget.value })}
      />
    );
  };
  return (
    <>
      <div className="desk-pair">
        {input("en")}
        {input("fr")}
      </div>
      <Disclosure summary={texts.t("common.desk.otherLanguages", { field: label })} open={opened || undefined}>
        <div className="desk-pair">{later.map(input)}</div>
      </Disclosure>
    </>
  );
}
