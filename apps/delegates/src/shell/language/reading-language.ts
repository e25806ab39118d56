import { isLanguage, type Language, negotiate } from "@openfloor/i18n";

const place = "openfloor.language";

/** The language chosen in this browser, if one was. A browser that refuses storage has none. */
export function chosenLanguage(): Language | null {
  try {
    const stored = localStorage.getItem(place);
    return isLanguage(stored) ? stored : null;
  } catch {
    return null;
  }
}

/** Remembers a choice for the next visit, where the browser lets us. */
export function rememberLanguage(language: Language): void {
  try {
    localStorage.setItem(place, language);
  } catch {
    // Without storage the choice holds until the page is left.
  }
}

/** The language to begin with: the choice, else the best of those that the browser asks for. */
export const firstLanguage = (): Language => chosenLanguage() ?? negotiate(navigator.languages.join(","));
