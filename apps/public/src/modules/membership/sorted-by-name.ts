import type { Language } from "@openfloor/i18n";
import { memberState, sortByName } from "@openfloor/domain/membership";
import { localized, type LocalizedTextLike } from "@openfloor/web";

/** States with their names in the reading language, in the order in which its readers look names up. */
export function sortedByName<State extends { readonly code: string; readonly name: LocalizedTextLike }>(
  states: readonly State[],
  language: Language,
) {
  const named = states.map((state) => {
    const name = localized(state.name, language).text;
    const names = memberState(state.code)?.names ?? { ar: name, zh: name, en: name, fr: name, ru: name, es: name };
    return { ...state, name, names: { ...names, [language]: name } };
  });
  return sortByName(named, language);
}
