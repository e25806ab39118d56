import { isLanguage, type Language } from "@openfloor/i18n";

/** The language that an address is in: its first segment, English when that names none of the six. */
export function languageOfPath(path: string): Language {
  const first = path.split("/", 2)[1];
  return isLanguage(first) ? first : "en";
}
