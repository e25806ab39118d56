import { describe, expect, test } from "vitest";
import { all, ok, refused } from "./result.js";
import { problem } from "./problem.js";

const tooLong = problem("TEXT_TOO_LONG", "name", { max: 5, actual: 6 });
const missing = problem("FIELD_REQUIRED", "country");
const closed = problem("ROUND_CLOSED");

describe("a result", () => {
  test("holds the value of what worked", () => {
    expect(ok(7)).toEqual({ ok: true, value: 7 });
    expect(ok()).toEqual({ ok: true, value: undefined });
  });

  test("holds every problem of what was refused", () => {
    expect(refused(tooLong, missing)).toEqual({ ok: false, problems: [tooLong, missing] });
  });
});

describe("several checks together", () => {
  test("are accepted when each is, and when there is none", () => {
    expect(all(ok(), ok("anything"))).toEqual(ok());
    expect(all()).toEqual(ok());
  });

  test("give all their problems at once, in their order", () => {
    expect(all(refused(tooLong), ok(), refused(missing, closed))).toEqual(refused(tooLong, missing, closed));
  });

  test("keep a problem that two checks found twice: each names its own field", () => {
    expect(all(refused(missing), refused(missing))).toEqual(refused(missing, missing));
  });

  test("can be nested", () => {
    expect(all(ok(), all(ok(), all(refused(closed))))).toEqual(refused(closed));
  });
});
