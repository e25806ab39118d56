import { describe, expect, test } from "vitest";
import { outcome } from "../../test/outcome.js";
import { allowedBy } from "../../test/viewers.js";
import { localizedText, type LocalizedText } from "../kernel/index.js";
import {
  checkNewAgendaItem,
  checkNewMeeting,
  mayOrderAgenda,
  mayPlanMeetings,
  mayReadMeetings,
  type NewMeeting,
} from "./meeting-rules.js";

describe("a meeting", () => {
  const meeting: NewMeeting = {
    number: 19,
    starts: "2028-02-28",
    ends: "2028-02-29",
    venue: "ITU Headquarters, Geneva",
  };

  test.each<[string, Partial<NewMeeting>, string]>([
    ["has a number, two days and a venue", {}, "accepted"],
    ["may be over on its first day", { ends: "2028-02-28" }, "accepted"],
    ["may be the first", { number: 1 }, "accepted"],
    ["may be the last that a number of three digits allows", { number: 999 }, "accepted"],
    ["is not the zeroth", { number: 0 }, "FIELD_REQUIRED number"],
    ["is not the thousandth", { number: 1_000 }, "FIELD_REQUIRED number"],
    ["has no negative number", { number: -1 }, "FIELD_REQUIRED number"],
    ["is not half a meeting", { number: 1.5 }, "FIELD_REQUIRED number"],
    ["has a number that is one", { number: Number.NaN }, "FIELD_REQUIRED number"],
    ["has a first day", { starts: "" }, "FIELD_REQUIRED starts"],
    ["has a last day", { ends: "" }, "FIELD_REQUIRED ends"],
    ["has a last day that the calendar has", { ends: "2028-02-30" }, "FIELD_REQUIRED ends"],
    ["has a leap day in leap years only", { starts: "2027-02-28", ends: "2027-02-29" }, "FIELD_REQUIRED ends"],
    ["does not end before it starts", { ends: "2028-02-27" }, "WINDOW_INVALID ends"],
    ["has a venue", { venue: " " }, "FIELD_REQUIRED venue"],
    ["has a venue of at most 200 characters", { venue: "x".repeat(201) }, "TEXT_TOO_LONG venue"],
  ])("%s", (_what, changes, expected) => expect(outcome(checkNewMeeting({ ...meeting, ...changes }))).toBe(expected));

  test("has every problem at once, and nothing to say about days that are none", () => {
    expect(outcome(checkNewMeeting({ number: 0, starts: "2028-03-01", ends: "1 March", venue: "" }))).toBe(
      "FIELD_REQUIRED number, FIELD_REQUIRED ends, FIELD_REQUIRED venue",
    );
  });
});

describe("an item of the agenda", () => {
  test.each<[string, LocalizedText, string]>([
    ["has a title", localizedText("en", "Outcome of the open consultation", { fr: "Résultats" }), "accepted"],
    ["has a title that is not blank", localizedText("en", " "), "FIELD_REQUIRED title"],
    ["has a title of at most 300 characters", localizedText("en", "x".repeat(301)), "TEXT_TOO_LONG title"],
    ["has translations of at most 300", localizedText("en", "x", { ru: "я".repeat(301) }), "TEXT_TOO_LONG title.ru"],
    ["has no disguised translation", localizedText("en", "x", { ar: "\u202bس" }), "CONTROL_CHARACTERS title.ar"],
  ])("%s", (_what, title, expected) => {
    for (const consultation of [null, "4b6f7f0c-2f8e-4f6e-9d43-0d2b6c1d7a55"]) {
      expect(outcome(checkNewAgendaItem({ title, consultation }))).toBe(expected);
    }
  });
});

test("the secretariat plans meetings; it and the Chair order the agenda; everybody who holds a role reads it", () => {
  expect(allowedBy(mayPlanMeetings)).toEqual(["secretariat"]);
  expect(allowedBy(mayOrderAgenda)).toEqual(["secretariat", "chair"]);
  expect(allowedBy(mayReadMeetings)).toEqual(["secretariat", "chair", "focalPoint", "delegate"]);
});
