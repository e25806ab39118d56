import { describe, expect, test } from "vitest";
import { exampleRecord } from "../../test/example-council-record.js";
import { checkPeriod, roundsOf, wasHeldBy } from "./period.js";

const today = "2026-11-23";
const codeAndField = (meetings: readonly number[], asOf: string) => {
  const result = checkPeriod(exampleRecord, { meetings, asOf }, today);
  return result.ok ? "accepted" : result.problems.map(({ code, field }) => `${code} ${field}`).join();
};

describe("a period that can be reported", () => {
  test.each<[string, readonly number[], string, string]>([
    ["two meetings of the past", [13, 14], "2020-03-31", "accepted"],
    ["the day on which the last one ended", [13, 14], "2020-02-06", "accepted"],
    ["today", [14], today, "accepted"],
    ["an undated meeting before a dated one", [12, 13], "2020-01-01", "accepted"],
    ["no meeting", [], "2020-03-31", "FIELD_REQUIRED meetings"],
    ["more meetings than a cycle has", [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11], "2020-03-31", "FIELD_REQUIRED meetings"],
    ["a meeting twice", [13, 13], "2020-03-31", "BAD_REQUEST meetings"],
    ["a meeting that the record does not know", [13, 99], "2020-03-31", "NOT_FOUND meetings"],
    ["a meeting that was not over on the day", [13, 14], "2020-02-05", "BAD_REQUEST asOf"],
    ["an undated meeting after the last dated one", [15], today, "BAD_REQUEST asOf"],
    ["tomorrow", [13], "2026-11-24", "BAD_REQUEST asOf"],
    ["a day that no calendar has", [13], "2020-02-30", "BAD_REQUEST asOf"],
    ["a month", [13], "2020-03", "BAD_REQUEST asOf"],
    ["words", [13], "yesterday", "BAD_REQUEST asOf"],
  ])("%s", (_what, meetings, asOf, expected) => {
    expect(codeAndField(meetings, asOf)).toBe(expected);
  });
});

test("an undated meeting was held when a later one was", () => {
  expect(wasHeldBy(exampleRecord, 12, "2019-09-19")).toBe(false);
  expect(wasHeldBy(exampleRecord, 12, "2019-09-20")).toBe(true);
});

test.each([
  ["2019-09-30", 0, 0],
  ["2019-10-01", 0, 1],
  ["2020-02-03", 0, 1],
  ["2020-02-04", 1, 0],
  ["2020-03-01", 1, 1],
  ["2020-12-15", 1, 1],
  ["2020-12-16", 2, 0],
])("on %s %i rounds are over and %i under way", (asOf, over, current) => {
  const rounds = roundsOf(exampleRecord, { meetings: [13, 14], asOf });
  expect([rounds.over.length, rounds.current.length]).toEqual([over, current]);
});
