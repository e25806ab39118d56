import { expect, test } from "vitest";
import { readStatedDate, statedDay } from "../kernel/index.js";
import { daysInWords, listed, ordinal, quoted, statedInWords } from "./words.js";
import { versionOn } from "./instruments.js";

test.each([
  [1, "first"],
  [12, "twelfth"],
  [20, "twentieth"],
  [21, "21st"],
  [22, "22nd"],
  [23, "23rd"],
  [111, "111th"],
])("meeting %i is the %s", (number, words) => expect(ordinal(number)).toBe(words));

test.each<[string, string | null, string]>([
  ["2019-09-19", "2019-09-20", "19–20 September 2019"],
  ["2019-09-30", "2019-10-02", "30 September – 2 October 2019"],
  ["2019-12-31", "2020-01-01", "31 December 2019 – 1 January 2020"],
  ["2019-09-19", "2019-09-19", "19 September 2019"],
  ["2019-09-19", null, "19 September 2019"],
])("%s to %s reads «%s»", (starts, ends, words) => expect(daysInWords(starts, ends)).toBe(words));

test("a stated date is as exact as its source", () => {
  expect(statedInWords(statedDay("2020-02-03", "x"))).toBe("3 February 2020");
  expect(statedInWords(readStatedDate("January 2020 (online)", "x"))).toBe("January 2020");
  expect(statedInWords({ ...statedDay("2017-01-04", "x"), text: "original date 2017-01-04" })).toBe(
    "4 January 2017 (“original date 2017-01-04”)",
  );
  expect(statedInWords(readStatedDate("before September 2017 meeting", "x"))).toBe("“before September 2017 meeting”");
});

test("a list reads as one", () => {
  expect(["", "a", "a and b", "a, b and c"]).toEqual([[], ["a"], ["a", "b"], ["a", "b", "c"]].map(listed));
});

const instrument = (...versions: string[]) => ({ body: "Council", number: "7", versions, sources: [] });
test.each([
  ["2014-12-31", "2011"],
  ["2015-06-01", "2011"],
  ["2016-01-01", "Mod. 2015"],
])("on %s the newest version known from before is «%s»", (day, version) => {
  expect(versionOn(instrument("2011", "Mod. 2015"), day)).toBe(version);
});

test("no version is made up for a time before the first, nor for versions without a year", () => {
  expect(versionOn(instrument("2011"), "2011-05-05")).toBeUndefined();
  expect(versionOn(instrument("C10, mod. C11"), "2020-01-01")).toBeUndefined();
});

test.each([
  ["Connecting schools (2030)", "Connecting schools (2030)"],
  ["توصيل المدارس (2030)", "\u2068توصيل المدارس (2030)\u2069"],
  ["Ministry of וזארה", "\u2068Ministry of וזארה\u2069"],
])("«%s» is quoted so that it turns no words behind it", (text, words) => expect(quoted(text)).toBe(words));
