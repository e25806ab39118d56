import { describe, expect, test } from "vitest";
import { days, daysBetween, hours, instant, isDay, isTimeZone, plus } from "./instant.js";

describe("whole days between two instants", () => {
  const from = instant("2027-03-01T08:00:00Z");

  test.each([
    [0, 0],
    [1, 0],
    [days(1) - 1, 0],
    [days(1), 1],
    [days(30) + hours(23), 30],
    [-1, -1],
    [-days(1), -1],
    [-days(1) - 1, -2],
  ])("%i ms apart are %i", (milliseconds, count) => expect(daysBetween(from, plus(from, milliseconds))).toBe(count));
});

describe("a day of the calendar", () => {
  test.each(["2020-02-03", "2020-02-29", "2000-02-29", "2027-12-31", "0001-01-01"])("%s is one", (text) => {
    expect(isDay(text)).toBe(true);
  });

  test.each([
    "",
    "2019-02-29",
    "1900-02-29",
    "2020-02-30",
    "2020-04-31",
    "2020-13-01",
    "2020-00-01",
    "2020-01-00",
    "2020-2-3",
    "03.02.2020",
    "2020-02",
    "2020-02-03T00:00Z",
    "2020-02-03\n",
    "٢٠٢٠-٠٢-٠٣",
  ])("«%s» is none", (text) => expect(isDay(text)).toBe(false));
});

describe("a time zone", () => {
  test.each(["Europe/Zurich", "UTC", "Asia/Kathmandu", "America/Argentina/Buenos_Aires", "Africa/Abidjan"])(
    "is named %s",
    (zone) => {
      expect(isTimeZone(zone)).toBe(true);
    },
  );

  test.each([
    "",
    "Z",
    "+02:00",
    "-05",
    "UTC+2",
    "CEST",
    "Europe/Atlantis",
    "Europe/Zurich ",
    " Europe/Zurich",
    "Geneva",
    "Europe/Zurich\n",
  ])("is not named «%s»", (zone) => expect(isTimeZone(zone)).toBe(false));
});
