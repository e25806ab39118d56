import * as fc from "fast-check";
import { expect, test } from "vitest";
import { isUuid } from "./ids.js";

test("every UUID is known as one, in small letters and in capitals", () => {
  fc.assert(fc.property(fc.uuid(), (id) => isUuid(id) && isUuid(id.toUpperCase())));
});

test.each([
  ["nothing", ""],
  ["a number", "14"],
  ["a UUID without hyphens", "4b6f7f0c2f8e4f6e9d430d2b6c1d7a55"],
  ["a UUID in braces", "{4b6f7f0c-2f8e-4f6e-9d43-0d2b6c1d7a55}"],
  ["a UUID with a line break", "4b6f7f0c-2f8e-4f6e-9d43-0d2b6c1d7a55\n"],
  ["a UUID and more", "4b6f7f0c-2f8e-4f6e-9d43-0d2b6c1d7a55' or true"],
  ["a digit that is none in base sixteen", "4b6f7f0c-2f8e-4f6e-9d43-0d2b6c1d7a5g"],
])("%s is none", (_what, text) => expect(isUuid(text)).toBe(false));
