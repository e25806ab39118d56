import { textsFor } from "@openfloor/i18n/all";
import { expect, test } from "vitest";
import { daysLeft } from "./days-left.js";

const closesAt = "2027-04-30T22:00:00.000Z";

test.each([
  ["2027-04-27T22:00:00.000Z", "3 days left"],
  ["2027-04-27T22:00:00.001Z", "2 days left"],
  ["2027-04-29T22:00:00.000Z", "1 day left"],
  ["2027-04-29T22:00:00.001Z", "less than a day left"],
  ["2027-04-30T21:59:59.999Z", "less than a day left"],
])("read at %s there are %s", (asOf, words) => {
  expect(daysLeft({ asOf, closesAt }, textsFor("en"))).toBe(words);
});
