import { describe, expect, test } from "vitest";
import { instant } from "../kernel/index.js";
import type { Role, Viewer } from "../membership/index.js";
import { councilReportLifecycle, mayReview, type ClaimStanding } from "./index.js";
import { unreachable } from "../kernel/index.js";

const viewer = (role: Role): Viewer => ({
  accountId: "a",
  name: "A",
  language: "en",
  roles: [{ role, memberState: null, from: instant("2020-01-01T00:00:00Z"), until: null }],
});
const claims: { id: string; standing: ClaimStanding }[] = [
  { id: "same", standing: "MATCHES" },
  { id: "other", standing: "DIFFERS" },
  { id: "short", standing: "SHORTENED" },
  { id: "alone", standing: "STATED_ONLY" },
];

describe("a review", () => {
  test("is the Chair's, once every difference is acknowledged", () => {
    expect(mayReview(viewer("CHAIR"), "COMPILED", claims, ["short", "other"]).ok).toBe(true);
  });

  test.each([
    [[], 2],
    [["other"], 1],
    [["same", "alone"], 2],
  ])("with only %j acknowledged is refused with the number left, %i", (acknowledged, count) => {
    expect(mayReview(viewer("CHAIR"), "COMPILED", claims, acknowledged)).toEqual({
      ok: false,
      problems: [{ code: "NOT_REVIEWED", field: "acknowledged", params: { count } }],
    });
  });

  test("refuses statements of another report", () => {
    expect(mayReview(viewer("CHAIR"), "COMPILED", claims, ["other", "short", "foreign"])).toMatchObject({
      problems: [{ code: "BAD_REQUEST", field: "acknowledged" }],
    });
  });

  test.each(["SECRETARIAT", "FOCAL_POINT", "DELEGATE"] as const)("is not for the role %s", (role) => {
    expect(mayReview(viewer(role), "COMPILED", claims, ["short", "other"])).toMatchObject({
      problems: [{ code: "NOT_ALLOWED" }],
    });
  });

  test.each(["REVIEWED", "SUBMITTED"] as const)("happens once: %s is refused", (state) => {
    expect(mayReview(viewer("CHAIR"), state, claims, ["short", "other"])).toMatchObject({
      problems: [{ code: "WRONG_STATE" }],
    });
  });
});

test("every state of the report's life cycle can be reached", () => {
  expect(unreachable(councilReportLifecycle)).toEqual([]);
});
