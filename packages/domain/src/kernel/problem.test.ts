import { describe, expect, test } from "vitest";
import { problem, problemCodes } from "./problem.js";

describe("a problem", () => {
  test("carries its field and parameters only when it has them", () => {
    expect(Object.keys(problem("NOT_FOUND"))).toEqual(["code"]);
    expect(Object.keys(problem("FIELD_REQUIRED", "email"))).toEqual(["code", "field"]);
    expect(problem("WRONG_STATE", undefined, { current: "OPEN" })).toEqual({
      code: "WRONG_STATE",
      params: { current: "OPEN" },
    });
  });

  test("has a code of the list, in which each stands once", () => {
    expect(new Set(problemCodes).size).toBe(problemCodes.length);
    for (const code of problemCodes) expect(code).toMatch(/^[A-Z]+(_[A-Z]+)*$/);
  });
});
