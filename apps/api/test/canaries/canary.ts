import { createHash } from "node:crypto";
import { classifiedColumns } from "../database/classification.js";

/*
 * A canary is a value that exists nowhere but in its column. All canaries of a kind share a mark, so
 * that whatever is searched is searched once, and not once for each column.
 */

/** Letters only: no escaping of JSON, HTML, addresses or SQL changes it. */
export const textMark = "qzcanaryx";
const lettersBehind = 12;

/** The text that stands in a column such as `core.account.name`: 21 lower-case letters. */
export function canaryText(column: string): string {
  const letters = [...createHash("sha256").update(column).digest().subarray(0, lettersBehind)];
  return textMark + letters.map((byte) => String.fromCharCode(97 + (byte % 26))).join("");
}

/** What people type while the tour runs, beside what stands in columns. */
export const typed = ["typed.text", "typed.email", "typed.token", "typed.address"] as const;
export type Typed = (typeof typed)[number];
export const isTyped = (column: string): boolean => typed.some((one) => one === column);

const columns = [...classifiedColumns.map(({ table, column }) => `${table}.${column}`), ...typed];
const placeOf = (column: string): number => columns.indexOf(column);

/** A whole number of ten digits that fits an integer; `row` tells rows of one column apart, from 0 to 99. */
export const canaryNumber = (column: string, row = 0): number => 1_975_300_000 + placeOf(column) * 100 + row;

/** A day of the year 2975 or later, `YYYY-MM-DD`; later columns of the classification have later days. */
export function canaryDay(column: string): string {
  return new Date(Date.UTC(2975, 0, 1 + placeOf(column))).toISOString().slice(0, 10);
}

const named = new Map(columns.map((column) => [canaryText(column), column]));
const textPattern = new RegExp(`${textMark}[a-z]{${lettersBehind}}`, "g");
const numberPattern = /(?<![\d.])19753\d{5}(?!\d)/g;
const dayPattern = /(?<!\d)2975-\d\d-\d\d/g;

/** The columns whose canaries stand in a text, written as they are. */
export function canariesIn(text: string): string[] {
  const folded = text.toLowerCase();
  const texts = [...folded.matchAll(textPattern)].map(([canary]) => named.get(canary) ?? "a column without a line");
  const numbers = [...folded.matchAll(numberPattern)].map(
    ([digits]) => columns[Math.floor((Number(digits) - 1_975_300_000) / 100)],
  );
  const days = [...folded.matchAll(dayPattern)].map(([day]) => columns.find((column) => canaryDay(column) === day));
  return [...new Set([...texts, ...numbers, ...days].map((column) => column ?? "no column"))];
}
