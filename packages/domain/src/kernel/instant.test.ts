import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { firstMoment, instants, lastMoment, moments } from "../../test/times.js";
import { hours, instant, parseInstant, plus } from "./instant.js";

describe("an instant is read", () => {
  test.each([
    ["2027-03-01T22:59:00.000Z", "2027-03-01T22:59:00.000Z"],
    ["2027-03-01T22:59:00Z", "2027-03-01T22:59:00.000Z"],
    ["2027-03-01T22:59Z", "2027-03-01T22:59:00.000Z"],
    ["2027-03-01T23:59:00+01:00", "2027-03-01T22:59:00.000Z"],
    ["2027-03-01T17:29:00-05:30", "2027-03-01T22:59:00.000Z"],
    ["2027-02-28T23:30:00-01:00", "2027-03-01T00:30:00.000Z"],
    ["2028-02-29T12:00:00Z", "2028-02-29T12:00:00.000Z"],
    ["2027-03-01T24:00:00Z", "2027-03-02T00:00:00.000Z"],
    ["2027-03-01T22:59:59.9Z", "2027-03-01T22:59:59.900Z"],
    ["0001-01-01T00:00:00Z", "0001-01-01T00:00:00.000Z"],
    ["9999-12-31T23:59:59.999Z", "9999-12-31T23:59:59.999Z"],
  ])("from «%s»", (text, written) => expect(parseInstant(text)).toBe(written));

  test("without rounding up, so that nothing just before a close is moved past it", () => {
    expect(parseInstant("2027-03-01T22:59:59.999999999Z")).toBe("2027-03-01T22:59:59.999Z");
  });

  test.each([
    ["nothing", ""],
    ["a word", "yesterday"],
    ["a day", "2027-03-01"],
    ["a time without an offset", "2027-03-01T22:59:00"],
    ["a time with a zone's name", "2027-03-01T22:59:00 Europe/Zurich"],
    ["a space for the T", "2027-03-01 22:59:00Z"],
    ["an offset without its colon", "2027-03-01T22:59:00+0100"],
    ["an offset of a whole day", "2027-03-01T22:59:00+24:00"],
    ["a local date", "1 March 2027 10:00 UTC"],
    ["seconds since 1970", "1803942000"],
    ["a line break behind", "2027-03-01T22:59:00Z\n"],
    ["a space in front", " 2027-03-01T22:59:00Z"],
    ["digits of another script", "٢٠٢٧-٠٣-٠١T٢٢:٥٩:٠٠Z"],
    ["a thirteenth month", "2027-13-01T00:00:00Z"],
    ["the 30th of February", "2027-02-30T00:00:00Z"],
    ["the 29th of February in a common year", "2027-02-29T00:00:00Z"],
    ["the 31st of April", "2027-04-31T00:00:00Z"],
    ["the day zero", "2027-03-00T00:00:00Z"],
    ["the hour 25", "2027-03-01T25:00:00Z"],
    ["the minute 60", "2027-03-01T22:60:00Z"],
    ["a leap second", "2016-12-31T23:59:60Z"],
    ["a year of six digits", "+012027-03-01T22:59:00Z"],
    ["an offset that leads into the year 10000", "9999-12-31T23:59:59-00:01"],
    ["an offset that leads before the year 1", "0001-01-01T00:00:00+00:01"],
    ["the year 0, which there was not", "0000-06-01T00:00:00Z"],
  ])("but not from %s", (_what, text) => expect(parseInstant(text)).toBeUndefined());
});

describe("of any two instants", () => {
  test("the order of the texts is the order in time", () => {
    fc.assert(
      fc.property(moments, moments, (one, other) => {
        const [a, b] = [instant(new Date(one)), instant(new Date(other))];
        expect([a < b, a === b]).toEqual([one < other, one === other]);
      }),
      {
        examples: [
          [firstMoment, lastMoment],
          [-1, 0],
        ],
      },
    );
  });

  test("the same one is read whatever the offset it was written with", () => {
    fc.assert(
      fc.property(moments, fc.integer({ min: -14 * 60, max: 14 * 60 }), (moment, minutes) => {
        const local = moment + minutes * 60_000;
        fc.pre(local >= firstMoment && local <= lastMoment);
        const [hour, minute] = [Math.abs(minutes) / 60, Math.abs(minutes) % 60].map((part) =>
          String(Math.floor(part)).padStart(2, "0"),
        );
        const text = `${new Date(local).toISOString().slice(0, -1)}${minutes < 0 ? "-" : "+"}${hour}:${minute}`;
        expect(parseInstant(text)).toBe(instant(new Date(moment)));
      }),
    );
  });
});

describe("making an instant", () => {
  test("takes a date, ISO 8601, and the way in which PostgreSQL writes", () => {
    for (const value of [
      new Date(1_803_924_000_000),
      "2027-03-01T23:00:00+05:00",
      "2027-03-01 18:00:00+00",
      "2027-03-01 12:30:00.0005-05:30",
    ]) {
      expect(instant(value), String(value)).toBe("2027-03-01T18:00:00.000Z");
    }
  });

  test.each(["", "soon", "infinity", "2027", "2027-03-01", "2027-03-01T10:00", "1 March 2027"])(
    "throws on «%s», which a machine would complete from its own zone or not at all",
    (text) => expect(() => instant(text)).toThrow(RangeError),
  );

  test("throws outside the years of four digits, where the order of texts would end", () => {
    expect(() => instant(new Date(lastMoment + 1))).toThrow(RangeError);
    expect(() => instant(new Date(firstMoment - 1))).toThrow(RangeError);
    expect(() => instant(new Date(Number.NaN))).toThrow(RangeError);
  });
});

describe("moving an instant", () => {
  test("goes by milliseconds, over leap days and into other years", () => {
    expect(plus(instant("2028-02-28T23:59:59.999Z"), 1)).toBe("2028-02-29T00:00:00.000Z");
    expect(plus(instant("2027-02-28T23:59:59.999Z"), 1)).toBe("2027-03-01T00:00:00.000Z");
    expect(plus(instant("2027-01-01T00:00:00.000Z"), -1)).toBe("2026-12-31T23:59:59.999Z");
    expect(plus(instant("2027-03-01T10:00:00.000Z"), hours(72))).toBe("2027-03-04T10:00:00.000Z");
  });

  test("there and back leads to where it began", () => {
    fc.assert(
      fc.property(instants, moments, (from, to) => {
        const distance = to - Date.parse(from);
        expect(plus(from, distance)).toBe(instant(new Date(to)));
        expect(plus(plus(from, distance), -distance)).toBe(from);
      }),
    );
  });
});
