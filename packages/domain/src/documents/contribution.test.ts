import { describe, expect, test } from "vitest";
import { outcome } from "../../test/outcome.js";
import {
  allowedBy,
  chair,
  delegate,
  focalPoint,
  holding,
  nobody,
  secretariat,
  viewerWith,
} from "../../test/viewers.js";
import {
  checkContribution,
  delegationOf,
  mayReadGroupDocuments,
  maySubmitContribution,
  type ContributionText,
} from "./contribution.js";

describe("a contribution", () => {
  const text: ContributionText = { title: "On affordable access", body: "1. Introduction\n\nPrices …" };

  test.each<[string, Partial<ContributionText>, string]>([
    ["has a title and a body", {}, "accepted"],
    ["has a title of at most 300 characters", { title: "😀".repeat(300) }, "accepted"],
    ["has a body of at most 100,000", { body: "س".repeat(100_000) }, "accepted"],
    ["is refused without a title", { title: " " }, "FIELD_REQUIRED title"],
    ["is refused without a body", { body: "\n" }, "FIELD_REQUIRED body"],
    ["is refused with too long a title", { title: "x".repeat(301) }, "TEXT_TOO_LONG title"],
    ["is refused with too long a body", { body: "x".repeat(100_001) }, "TEXT_TOO_LONG body"],
    [
      "is refused in disguise",
      { title: "a\u202eb", body: "a\u0000b" },
      "CONTROL_CHARACTERS title, CONTROL_CHARACTERS body",
    ],
    [
      "is refused with both problems when it is empty",
      { title: "", body: "" },
      "FIELD_REQUIRED title, FIELD_REQUIRED body",
    ],
  ])("%s", (_what, changes, expected) => expect(outcome(checkContribution({ ...text, ...changes }))).toBe(expected));
});

describe("drafts are read and written", () => {
  test("for their own State, by its delegates and its focal point", () => {
    expect([delegationOf(delegate("CHE")), delegationOf(focalPoint("FRA"))]).toEqual(["CHE", "FRA"]);
  });

  test("by nobody else: neither secretariat nor Chair is a delegation", () => {
    expect([secretariat, chair, nobody].map(delegationOf)).toEqual([null, null, null]);
  });

  test("by the Chair as delegate of a State, if the Chair is that too", () => {
    expect(delegationOf(viewerWith(holding("CHAIR"), holding("DELEGATE", "CHE")))).toBe("CHE");
  });
});

describe("submitting speaks for a State", () => {
  test("so it is for its focal point alone", () => {
    expect(allowedBy((viewer) => maySubmitContribution(viewer, "CHE"))).toEqual(["focalPoint"]);
  });

  test("and not for the focal point of another", () => {
    expect(maySubmitContribution(focalPoint("FRA"), "CHE")).toBe(false);
  });

  test("nor for who is its delegate and another's focal point", () => {
    expect(maySubmitContribution(viewerWith(holding("DELEGATE", "CHE"), holding("FOCAL_POINT", "FRA")), "CHE")).toBe(
      false,
    );
  });
});

test("the group's documents are for everybody who holds a role, and for nobody else", () => {
  expect(allowedBy(mayReadGroupDocuments)).toEqual(["secretariat", "chair", "focalPoint", "delegate"]);
});
