import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { instantsAt } from "./zoned-time.js";

describe("a local time in a zone", () => {
  test("is one instant on an ordinary day, in winter as in summer", () => {
    expect(instantsAt("2027-01-15T09:00", "Europe/Zurich")).toEqual(["2027-01-15T08:00:00.000Z"]);
    expect(instantsAt("2027-07-15T09:00", "Europe/Zurich")).toEqual(["2027-07-15T07:00:00.000Z"]);
    expect(instantsAt("2027-07-15T23:59:59", "UTC")).toEqual(["2027-07-15T23:59:59.000Z"]);
  });

  test("does not exist in the hour over which clocks are put forward", () => {
    expect(instantsAt("2027-03-28T01:59", "Europe/Zurich")).toEqual(["2027-03-28T00:59:00.000Z"]);
    expect(instantsAt("2027-03-28T02:00", "Europe/Zurich")).toEqual([]);
    expect(instantsAt("2027-03-28T02:59", "Europe/Zurich")).toEqual([]);
    expect(instantsAt("2027-03-28T03:00", "Europe/Zurich")).toEqual(["2027-03-28T01:00:00.000Z"]);
  });

  test("comes twice in the hour over which clocks are put back, the earlier first", () => {
    expect(instantsAt("2027-10-31T01:59", "Europe/Zurich")).toEqual(["2027-10-30T23:59:00.000Z"]);
    expect(instantsAt("2027-10-31T02:30", "Europe/Zurich")).toEqual([
      "2027-10-31T00:30:00.000Z",
      "2027-10-31T01:30:00.000Z",
    ]);
    expect(instantsAt("2027-10-31T03:00", "Europe/Zurich")).toEqual(["2027-10-31T02:00:00.000Z"]);
  });

  test("follows offsets of half and quarter hours and changes of half an hour", () => {
    expect(instantsAt("2027-06-01T12:00", "Asia/Kathmandu")).toEqual(["2027-06-01T06:15:00.000Z"]);
    expect(instantsAt("2027-06-01T12:00", "America/St_Johns")).toEqual(["2027-06-01T14:30:00.000Z"]);
    expect(instantsAt("2027-04-04T01:45", "Australia/Lord_Howe")).toEqual([
      "2027-04-03T14:45:00.000Z",
      "2027-04-03T15:15:00.000Z",
    ]);
  });

  test("does not exist on a day that a zone left out of its calendar", () => {
    expect(instantsAt("2011-12-30T12:00", "Pacific/Apia")).toEqual([]);
  });

  test("is nothing when it is no time of the calendar", () => {
    for (const text of [
      "",
      "2027-02-29T10:00",
      "2027-13-01T10:00",
      "2027-01-01T24:00",
      "2027-01-01T10:60",
      "2027-01-01 10:00",
      "2027-01-01T10:00Z",
    ]) {
      expect(instantsAt(text, "Europe/Zurich"), text).toEqual([]);
    }
  });

  test("is nothing at the end of the calendar, where its instant could not be written", () => {
    expect(instantsAt("9999-12-31T23:59", "UTC")).toEqual(["9999-12-31T23:59:00.000Z"]);
    expect(instantsAt("9999-12-31T23:59", "America/New_York")).toEqual([]);
  });

  test("refuses an unknown zone loudly", () => {
    expect(() => instantsAt("2027-01-15T09:00", "Europe/Atlantis")).toThrow(RangeError);
  });

  test("shows on the clock of its zone exactly what was written, whatever the zone and the minute", () => {
    const zones = [
      "Europe/Zurich",
      "America/New_York",
      "Asia/Tehran",
      "Pacific/Chatham",
      "Africa/Casablanca",
      "America/Santiago",
      "UTC",
    ];
    fc.assert(
      fc.property(fc.constantFrom(...zones), fc.integer({ min: 0, max: 20 * 366 * 24 * 60 }), (zone, minutes) => {
        const written = new Date(Date.UTC(2015, 0, 1) + minutes * 60_000).toISOString().slice(0, 16);
        for (const moment of instantsAt(written, zone)) {
          const shown = new Date(moment).toLocaleString("sv-SE", { timeZone: zone }).slice(0, 16).replace(" ", "T");
          expect(shown).toBe(written);
        }
      }),
    );
  });
});
