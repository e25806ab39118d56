import { countryOrArea, INTERNATIONAL, memberState } from "@openfloor/domain/membership";
import type { Texts } from "@openfloor/i18n";

/** The official short name of a Member State in the reading language; the code itself when it names none. */
export function memberStateName(code: string, texts: Texts): string {
  return memberState(code)?.names[texts.language] ?? code;
}

/** The name of where a respondent answers from; "international" and "not stated" in words. */
export function placeName(code: string | null | undefined, texts: Texts): string {
  if (!code) return texts.t("common.notStated");
  if (code === INTERNATIONAL) return texts.t("common.international");
  return countryOrArea(code)?.names[texts.language] ?? code;
}
