import { isLanguage, type Language } from "./languages.js";

/**
 * The language that a browser's `Accept-Language` header likes best among the six, English when it
 * names none of them. Regional variants count as their language: `zh-Hant-TW` reads Chinese.
 */
export function negotiate(acceptLanguage: string | null | undefined): Language {
  let best: Language = "en";
  let bestWeight = 0;
  for (const entry of (acceptLanguage ?? "").split(",")) {
    const [range = "", ...settings] = entry.split(";");
    const language = range.trim().toLowerCase().split("-")[0];
    const weight = weightOf(settings);
    if (isLanguage(language) && weight > bestWeight) {
      best = language;
      bestWeight = weight;
    }
  }
  return best;
}

function weightOf(settings: string[]): number {
  const quality = settings.map((setting) => /^\s*q=(.+)$/i.exec(setting)?.[1]).find((value) => value !== undefined);
  const weight = quality === undefined ? 1 : Number(quality);
  return weight >= 0 && weight <= 1 ? weight : 0;
}
