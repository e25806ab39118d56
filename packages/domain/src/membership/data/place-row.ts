import type { Place } from "../place.js";
import { nameSources, regionSources, withReview, type NameSource, type RegionSource } from "./sources.js";

/** What a row says besides its names. */
export type Remark = {
  /** For the reviewer: a doubt, a choice between published forms, a recent change. */
  readonly note?: string;
  /** Who reviewed the names in all six languages and the region, and on which day. */
  readonly reviewed?: string;
  /** Only where it differs from the source of the table. */
  readonly source?: NameSource;
};

/**
 * One line of a table: the two codes, the names in the order of the United Nations, a remark.
 * A tuple keeps a State on one line, so that a reviewer reads a table and a change shows as one line.
 */
export type PlaceRow = readonly [
  code: string,
  alpha2: string,
  ar: string,
  zh: string,
  en: string,
  fr: string,
  ru: string,
  es: string,
  remark?: Remark,
];

/** The place that a row describes; `tableSource` holds unless the row names another. */
export function placeFrom(row: PlaceRow, tableSource: NameSource, regionSource: RegionSource): Place {
  const [code, alpha2, ar, zh, en, fr, ru, es, remark = {}] = row;
  return {
    code,
    alpha2,
    names: { ar, zh, en, fr, ru, es },
    source: withReview(nameSources[remark.source ?? tableSource], remark.reviewed, " by a terminologist"),
    regionSource: withReview(regionSources[regionSource], remark.reviewed, ""),
    reviewed: remark.reviewed !== undefined,
    note: remark.note ?? null,
  };
}
