import type { StatedDate } from "../kernel/index.js";

/*
 * The report is a document in English with a text of its own, hashed and reviewed as such: its
 * words belong to it and not to the catalogues of the interface.
 */

const ordinals = [
  "zeroth",
  "first",
  "second",
  "third",
  "fourth",
  "fifth",
  "sixth",
  "seventh",
  "eighth",
  "ninth",
  "tenth",
  "eleventh",
  "twelfth",
  "thirteenth",
  "fourteenth",
  "fifteenth",
  "sixteenth",
  "seventeenth",
  "eighteenth",
  "nineteenth",
  "twentieth",
];
const endings: Readonly<Record<string, string>> = { one: "st", two: "nd", few: "rd", other: "th" };
const plural = new Intl.PluralRules("en", { type: "ordinal" });

/** `13` → thirteenth; from 21 on in figures, `21st`. */
export const ordinal = (number: number): string =>
  ordinals[number] ?? `${number}${endings[plural.select(number)] ?? "th"}`;

const date = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat("en-GB", { timeZone: "UTC", ...options });
const fullDay = date({ day: "numeric", month: "long", year: "numeric" });
const dayAndMonth = date({ day: "numeric", month: "long" });
const dayOnly = date({ day: "numeric" });
const monthAndYear = date({ month: "long", year: "numeric" });

/** `2020-02-03` → 3 February 2020. */
export const dayInWords = (day: string): string => fullDay.format(new Date(day));
/** `2020-02` or a day in it → February 2020. */
export const monthInWords = (month: string): string => monthAndYear.format(new Date(month.slice(0, 7)));

/** `2019-09-19`, `2019-09-20` → 19–20 September 2019. */
export function daysInWords(starts: string, ends: string | null): string {
  if (ends === null || ends === starts) return dayInWords(starts);
  const sameYear = starts.slice(0, 4) === ends.slice(0, 4);
  const sameMonth = starts.slice(0, 7) === ends.slice(0, 7);
  if (sameMonth) return `${dayOnly.format(new Date(starts))}–${dayInWords(ends)}`;
  const first = sameYear ? dayAndMonth.format(new Date(starts)) : dayInWords(starts);
  return `${first} – ${dayInWords(ends)}`;
}

/** A statement of the record as exactly as it was made; what cannot be read as a date stays in the source's words. */
export function statedInWords({ text, earliest, precision }: StatedDate): string {
  if (earliest === null || precision === "UNKNOWN") return `“${text}”`;
  if (precision === "DAY")
    return text === earliest || text === dayInWords(earliest)
      ? dayInWords(earliest)
      : `${dayInWords(earliest)} (“${text}”)`;
  return precision === "MONTH" ? monthInWords(earliest) : earliest.slice(0, 4);
}

/** a · a and b · a, b and c */
export function listed(items: readonly string[]): string {
  if (items.length < 2) return items.join("");
  return `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;
}

const small = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
export const countInWords = (count: number): string => small[count] ?? String(count);

const rightToLeft = /[\u0590-\u08ff\u200f\ufb1d-\ufdff\ufe70-\ufeff\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** Words of others as part of an English sentence: what is written from right to left does not turn the words behind it. */
export const quoted = (text: string): string => (rightToLeft.test(text) ? `\u2068${text}\u2069` : text);

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
export const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;
export const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
