import { isDay } from "./instant.js";

/** How exactly a source states a date. */
export const statedPrecisions = ["DAY", "MONTH", "YEAR", "UNKNOWN"] as const;
export type StatedPrecision = (typeof statedPrecisions)[number];

/**
 * A date as a source of the historical record states it: its words, the days it can mean, and the
 * source. It is shown, sorted and compared as a statement, and never meets a clock.
 */
export type StatedDate = {
  readonly text: string;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly precision: StatedPrecision;
  readonly source: string;
};

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** A statement of one exact day, `2020-02-03`. */
export function statedDay(day: string, source: string): StatedDate {
  return { text: day, earliest: day, latest: day, precision: "DAY", source };
}

/** Reads the words of a source: an exact day, an English month with its year, else words alone. */
export function readStatedDate(text: string, source: string): StatedDate {
  if (isDay(text)) return statedDay(text, source);
  const found = new RegExp(`^(${months.join("|")}) (\\d{4})\\b`).exec(text);
  if (!found) return { text, earliest: null, latest: null, precision: "UNKNOWN", source };
  const year = Number(found[2]);
  const month = months.indexOf(found[1] ?? "");
  const iso = (date: Date): string => date.toISOString().slice(0, 10);
  return {
    text,
    earliest: iso(new Date(Date.UTC(year, month, 1))),
    latest: iso(new Date(Date.UTC(year, month + 1, 0))),
    precision: "MONTH",
    source,
  };
}
