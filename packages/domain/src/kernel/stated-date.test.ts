import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { texts } from "../../test/texts.js";
import { isDay } from "./instant.js";
import { readStatedDate, statedDay } from "./stated-date.js";

const source = "council-report-2020.txt 2.6";

describe("the words of a source are read", () => {
  test.each([
    ["2020-02-03", "DAY", "2020-02-03", "2020-02-03"],
    ["2016-02-29", "DAY", "2016-02-29", "2016-02-29"],
    ["October 2019", "MONTH", "2019-10-01", "2019-10-31"],
    ["December 2020", "MONTH", "2020-12-01", "2020-12-31"],
    ["April 2017", "MONTH", "2017-04-01", "2017-04-30"],
    ["February 2017", "MONTH", "2017-02-01", "2017-02-28"],
    ["February 2016", "MONTH", "2016-02-01", "2016-02-29"],
    ["February 2000", "MONTH", "2000-02-01", "2000-02-29"],
    ["February 2100", "MONTH", "2100-02-01", "2100-02-28"],
    ["January 2020 (online)", "MONTH", "2020-01-01", "2020-01-31"],
    ["November 2024 (page named consultation-oct2024)", "MONTH", "2024-11-01", "2024-11-30"],
  ])("«%s» is a %s, from %s to %s", (text, precision, earliest, latest) => {
    expect(readStatedDate(text, source)).toEqual({ text, precision, earliest, latest, source });
  });

  test.each([
    ["words without a date of their own", "before September 2017 meeting"],
    ["a name that holds a month", "ITU page name consultation-feb2024"],
    ["a day in words, which nobody has asked to read", "15 December 2020"],
    ["a month without a year", "October"],
    ["a month in another language", "octobre 2019"],
    ["a year of too many digits", "October 20199"],
    ["a year", "2019"],
    ["a day that no calendar has", "2020-02-30"],
    ["a leap day of a common year", "2019-02-29"],
    ["nothing", ""],
  ])("%s stays words: «%s»", (_what, text) => {
    expect(readStatedDate(text, source)).toEqual({ text, precision: "UNKNOWN", earliest: null, latest: null, source });
  });
});

describe("whatever a source says", () => {
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
  const statements = fc.oneof(
    texts,
    fc
      .tuple(fc.constantFrom(...months), fc.integer({ min: 1000, max: 9999 }))
      .map(([month, year]) => `${month} ${year}`),
    fc
      .tuple(fc.integer({ min: 1000, max: 9999 }), fc.integer({ min: 10, max: 12 }), fc.integer({ min: 10, max: 31 }))
      .map((parts) => parts.join("-")),
  );

  test("its words and its source are kept as they are", () => {
    fc.assert(
      fc.property(statements, fc.string(), (text, where) => {
        expect(readStatedDate(text, where)).toMatchObject({ text, source: where });
      }),
    );
  });

  /** How precise two days are: one and the same, a whole month, or none at all. */
  const precisionOf = (earliest: string | null, latest: string | null): string => {
    if (earliest === null || latest === null) return earliest === latest ? "UNKNOWN" : "half a date";
    if (!isDay(earliest) || !isDay(latest)) return "no days";
    if (earliest === latest) return "DAY";
    const dayAfter = new Date(Date.parse(latest) + 86_400_000).toISOString().slice(8, 10);
    const sameMonth = earliest.slice(0, 7) === latest.slice(0, 7);
    return sameMonth && earliest.endsWith("-01") && dayAfter === "01" ? "MONTH" : "other days";
  };

  test("the days it can mean are as many as its precision says", () => {
    fc.assert(
      fc.property(statements, (text) => {
        const { earliest, latest, precision } = readStatedDate(text, source);
        expect(precisionOf(earliest, latest)).toBe(precision);
      }),
    );
  });
});

test("a statement of one day is exactly that day", () => {
  expect(statedDay("2020-12-15", source)).toEqual({
    text: "2020-12-15",
    earliest: "2020-12-15",
    latest: "2020-12-15",
    precision: "DAY",
    source,
  });
});
