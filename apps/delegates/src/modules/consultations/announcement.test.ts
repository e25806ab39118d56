import { expect, test } from "vitest";
import { isShort, meaningOf, problemsBeforeSending, windowOf } from "./announcement.js";

const typed = {
  opens: "2027-03-22T09:00",
  closes: "2027-06-30T23:59",
  zone: "Europe/Zurich",
  opensSecond: false,
  closesSecond: false,
};

test("local times become instants with the offset of their own day", () => {
  expect(windowOf(typed)).toEqual({
    opensAt: "2027-03-22T08:00:00.000Z",
    closesAt: "2027-06-30T21:59:00.000Z",
    zone: "Europe/Zurich",
  });
});

test("a window of less than a month is short, one that ends before it begins is none", () => {
  expect(isShort(windowOf(typed))).toBe(false);
  expect(isShort(windowOf({ ...typed, closes: "2027-04-05T23:59" }))).toBe(true);
  expect(isShort(windowOf({ ...typed, closes: "2027-03-01T23:59" }))).toBe(false);
});

test("the hour that comes twice has two meanings, the hour that is skipped has none", () => {
  expect(meaningOf("2027-10-31T02:30", "Europe/Zurich", false)).toEqual({
    kind: "twice",
    instant: "2027-10-31T00:30:00.000Z",
  });
  expect(meaningOf("2027-10-31T02:30", "Europe/Zurich", true)).toEqual({
    kind: "twice",
    instant: "2027-10-31T01:30:00.000Z",
  });
  expect(meaningOf("2027-03-28T02:30", "Europe/Zurich", false)).toEqual({ kind: "skipped" });
});

test("a missing end and a skipped one are named before anything is sent", () => {
  expect(problemsBeforeSending({ ...typed, opens: "", closes: "2027-03-28T02:30" })).toEqual([
    { code: "FIELD_REQUIRED", field: "opensAt" },
    { code: "LOCAL_TIME_SKIPPED", field: "closesAt" },
  ]);
});
