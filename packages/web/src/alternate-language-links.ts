import { type Direction, direction, isLanguage, type Language, languageName, languages } from "@openfloor/i18n";

/** A page in one of the six languages, for the language switch and for `<link rel="alternate">`. */
export interface LanguageLink {
  readonly code: Language;
  readonly name: string;
  readonly dir: Direction;
  readonly href: string;
  readonly current: boolean;
}

/**
 * The same page in all six languages, in UN order. `path` starts with its language (`/en/consultations?x=1`);
 * one that does not is taken as the part after it.
 */
export function alternateLanguageLinks(path: string): LanguageLink[] {
  const [, first = "", rest = ""] = /^\/([^/?#]*)(.*)$/s.exec(path) ?? [];
  const after = isLanguage(first) ? rest : path === "/" ? "" : path;
  return languages.map((code) => ({
    code,
    name: languageName(code),
    dir: direction(code),
    href: `/${code}${after}`,
    current: code === first,
  }));
}
