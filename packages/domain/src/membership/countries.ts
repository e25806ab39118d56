import type { OfficialLanguage } from "../kernel/index.js";
import { areas } from "./data/areas.js";
import { placeFrom } from "./data/place-row.js";
import { memberStates } from "./member-states.js";
import { sortByName, type Place } from "./place.js";
import { regions, type Region } from "./regions.js";

/**
 * An entry of the list from which respondents choose. The secretariat owns this list and its
 * wording. It holds every code of ISO 3166-1, so that everybody finds where they answer from; it is
 * not the list of Member States, and neither an entry, its name nor its region expresses any opinion
 * on the legal status of a country, territory, city or area, of its authorities or of its frontiers.
 */
export type CountryOrArea = Place & {
  /** Null where no region is stated: statistics count it as "not stated". */
  readonly region: Region | null;
};

/** What a respondent gives who is international, not tied to a country. It is not an entry of the list. */
export const INTERNATIONAL = "INT";

const otherAreas: readonly CountryOrArea[] = [
  ...regions.flatMap((region) => areas[region].map((row) => ({ ...placeFrom(row, "UN_M49", "OTHER_AREA"), region }))),
  ...areas.NOT_STATED.map((row) => ({ ...placeFrom(row, "UN_M49", "NOT_STATED"), region: null })),
];

const byCode: ReadonlyMap<string, CountryOrArea> = new Map(
  [...memberStates, ...otherAreas].map((place) => [place.code, place]),
);

/** The entry with this ISO 3166-1 alpha-3 code; undefined for any other text, also for `INTERNATIONAL`. */
export const countryOrArea = (code: string): CountryOrArea | undefined => byCode.get(code);

const sorted = new Map<OfficialLanguage, readonly CountryOrArea[]>();

/** The whole list in the order in which a reader of `language` looks names up. */
export function countriesAndAreas(language: OfficialLanguage): readonly CountryOrArea[] {
  const known = sorted.get(language);
  if (known) return known;
  const list = sortByName([...byCode.values()], language);
  sorted.set(language, list);
  return list;
}
