import { describe, expect, test } from "vitest";
import { outcome } from "../../test/outcome.js";
import { ok, problem, refused } from "../kernel/index.js";
import {
  isNotPublishingReason,
  mayDecideProposal,
  mayProposeNotPublishing,
  notPublishingReasons,
} from "./moderation.js";
import { responseStates } from "./response-lifecycle.js";

describe("not publishing needs a reason", () => {
  test("of a closed list, none of which is a viewpoint", () => {
    expect(notPublishingReasons).toEqual([
      "OFF_TOPIC",
      "UNLAWFUL_OR_ABUSIVE",
      "PERSONAL_DATA",
      "DUPLICATE",
      "AUTHORITY_NOT_CONFIRMED",
    ]);
  });

  test.each(notPublishingReasons)("such as %s", (reason) => {
    expect(isNotPublishingReason(reason)).toBe(true);
    expect(mayProposeNotPublishing("RECEIVED", reason, null)).toEqual(ok());
  });

  test.each(["", "VIEWPOINT", "off_topic", "OFF_TOPIC ", "constructor", "0"])("«%s» is none", (reason) => {
    expect(isNotPublishingReason(reason)).toBe(false);
    expect(mayProposeNotPublishing("RECEIVED", reason, null)).toEqual(refused(problem("REASON_REQUIRED", "reason")));
  });
});

describe("a note for the record", () => {
  test.each([
    ["may be missing", null, "accepted"],
    ["may be empty", "", "accepted"],
    ["may explain in 2,000 characters", "x".repeat(2_000), "accepted"],
    ["not in more", "x".repeat(2_001), "TEXT_TOO_LONG note"],
    ["not in more of white space", " ".repeat(2_001), "TEXT_TOO_LONG note"],
    ["not in disguise", "a\u202eb", "CONTROL_CHARACTERS note"],
  ])("%s", (_what, note, expected) =>
    expect(outcome(mayProposeNotPublishing("RECEIVED", "OFF_TOPIC", note))).toBe(expected),
  );
});

describe.each(responseStates)("a response that is %s", (state) => {
  const wrongState = refused(problem("WRONG_STATE", undefined, { current: state }));

  test("is proposed for not publishing only when it was received", () => {
    expect(mayProposeNotPublishing(state, "OFF_TOPIC", null)).toEqual(state === "RECEIVED" ? ok() : wrongState);
  });

  test("is decided about only when that was proposed", () => {
    expect(mayDecideProposal(state, "one", "other")).toEqual(state === "NOT_PUBLISHING_PROPOSED" ? ok() : wrongState);
  });
});

describe("a proposal is decided by a second person", () => {
  const decide = (proposedBy: string | null, decidedBy: string) =>
    outcome(mayDecideProposal("NOT_PUBLISHING_PROPOSED", proposedBy, decidedBy));

  test("who is another than the one who proposed", () => {
    expect(decide("one", "other")).toBe("accepted");
    expect(decide("one", "one")).toBe("SECOND_PERSON_REQUIRED");
  });

  test("whom nobody can be when it is not known who proposed", () =>
    expect(decide(null, "other")).toBe("SECOND_PERSON_REQUIRED"));
});
