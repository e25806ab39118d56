import type { Language } from "./languages.ts";

/**
 * Small typography that nobody should have to type: the curved apostrophe inside words, and in
 * French the no-break spaces before : ; ? ! » and after «, also where no space was typed. The
 * apostrophe comes before parsing, because ICU reads `d'{name}` as quoted text.
 */
export function withTypography(text: string, language: Language): string {
  const apostrophes = text.replace(/(?<=\p{L})'(?=[\p{L}{<])/gu, "’");
  if (language !== "fr") return apostrophes;
  return apostrophes.replace(/(?<=[\p{L}\p{N}.…)}>»]) ?(?=[;?!»]|: |:$)/gu, "\u00a0").replace(/« ?/g, "«\u00a0");
}
