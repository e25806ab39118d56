import { type Direction, direction, type Texts } from "@openfloor/i18n";
import { useTexts } from "./texts-context.js";

/** One version of a text, as the graphs give it. */
export interface TextVersionLike {
  readonly language: string;
  readonly text: string;
  readonly origin?: string;
}

/** A text in its original language with the translations it may have, as the graphs give it. */
export interface LocalizedTextLike {
  readonly original: TextVersionLike;
  readonly translations: readonly TextVersionLike[];
}

/** The version chosen for a reader. */
export interface LocalizedVersion {
  readonly text: string;
  readonly language: string;
  readonly dir: Direction;
  readonly isOriginal: boolean;
}

/** The version in the reading language when there is one, else the original. */
export function localized(text: LocalizedTextLike, language: string): LocalizedVersion {
  const chosen = versionFor(text, language);
  return {
    text: chosen.text,
    language: chosen.language,
    dir: direction(chosen.language),
    isOriginal: chosen === text.original,
  };
}

/** What a reader must know about the version shown: that it is a translation and from what, or that none exists. Null when it is an original in the reading language. */
export function originNote(text: LocalizedTextLike, texts: Texts): string | null {
  const chosen = versionFor(text, texts.language);
  const language = texts.languageLabel(text.original.language);
  if (chosen === text.original)
    return chosen.language === texts.language ? null : texts.t("common.notTranslated", { language });
  return texts.t(chosen.origin === "MACHINE_TRANSLATION" ? "common.machineTranslation" : "common.translation", {
    language,
  });
}

export interface LocalizedProps {
  readonly text: LocalizedTextLike;
  /** The element around the text; a `span` unless told. */
  readonly as?: "span" | "p" | "div" | "q";
}

/** A text in the reader's language or else its original, marked with its language and direction, so that it turns no words beside it. */
export function Localized({ text, as: Element = "span" }: LocalizedProps) {
  const { language, dir, text: words } = localized(text, useTexts().language);
  return (
    <Element lang={language} dir={dir}>
      {words}
    </Element>
  );
}

function versionFor(text: LocalizedTextLike, language: string): TextVersionLike {
  if (text.original.language === language) return text.original;
  return text.translations.find((version) => version.language === language) ?? text.original;
}
