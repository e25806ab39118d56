import { expect, test } from "vitest";
import { excerpt } from "./excerpt.js";

test("a short text is whole, on one line", () => {
  expect(excerpt("  Trust\n\nbegins here. ")).toBe("Trust begins here.");
});

test("a long text is cut at a word and marked", () => {
  const cut = excerpt("word ".repeat(100));
  expect(cut.endsWith("word…")).toBe(true);
  expect(cut.length).toBeLessThanOrEqual(221);
});

test("a text without spaces is cut all the same, and no character is halved", () => {
  expect(excerpt("网".repeat(300))).toBe(`${"网".repeat(220)}…`);
  expect(excerpt("😀".repeat(300))).toBe(`${"😀".repeat(220)}…`);
});
