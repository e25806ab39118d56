import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { outcome } from "../../test/outcome.js";
import { exampleWindow, instants, windows } from "../../test/times.js";
import { days, ok, plus, problem, refused } from "../kernel/index.js";
import { consultationStates, stageAt } from "./consultation-lifecycle.js";
import { isShortWindow, mayAnnounce, mayPresent } from "./consultation-rules.js";

const { opensAt, closesAt } = exampleWindow;
const wrongState = (current: string) => refused(problem("WRONG_STATE", undefined, { current }));

describe("a round is announced", () => {
  const before = plus(opensAt, -days(30));

  test("once it is decided, with a window that lies ahead", () => {
    expect(mayAnnounce("DECIDED", exampleWindow, before)).toEqual(ok());
  });

  test.each(["ANNOUNCED", "PRESENTED"] as const)("once only: %s is refused", (state) => {
    expect(mayAnnounce(state, exampleWindow, before)).toEqual(wrongState(state));
  });

  test("while its window is open still, but not from the close on", () => {
    expect(outcome(mayAnnounce("DECIDED", exampleWindow, plus(closesAt, -1)))).toBe("accepted");
    expect(outcome(mayAnnounce("DECIDED", exampleWindow, closesAt))).toBe("WINDOW_IN_PAST closesAt");
    expect(outcome(mayAnnounce("DECIDED", exampleWindow, plus(closesAt, 1)))).toBe("WINDOW_IN_PAST closesAt");
  });

  test("with all that is wrong said at once", () => {
    const window = { ...exampleWindow, closesAt: opensAt, zone: "Geneva" };
    expect(outcome(mayAnnounce("ANNOUNCED", window, before))).toBe(
      "WRONG_STATE, WINDOW_INVALID closesAt, WINDOW_INVALID zone",
    );
  });
});

describe("presenting a round", () => {
  test.each([
    ["before its opening", plus(opensAt, -1), wrongState("ANNOUNCED")],
    ["at its opening", opensAt, wrongState("OPEN")],
    ["a millisecond before its close", plus(closesAt, -1), wrongState("OPEN")],
    ["at its close", closesAt, ok()],
    ["a millisecond after its close", plus(closesAt, 1), ok()],
  ])("is answered by the clock %s", (_when, now, expected) =>
    expect(mayPresent("ANNOUNCED", exampleWindow, now)).toEqual(expected),
  );

  test("is refused before it was announced, and twice", () => {
    expect(mayPresent("DECIDED", exampleWindow, closesAt)).toEqual(wrongState("DECIDED"));
    expect(mayPresent("PRESENTED", exampleWindow, closesAt)).toEqual(wrongState("PRESENTED"));
  });

  test("is refused without a window", () => {
    expect(mayPresent("ANNOUNCED", null, closesAt)).toEqual(wrongState("ANNOUNCED"));
  });

  test("is allowed exactly when it is closed, and a refusal names the stage it is in", () => {
    const states = fc.constantFrom(...consultationStates);
    fc.assert(
      fc.property(states, fc.option(windows, { nil: null }), instants, (state, window, now) => {
        const stage = stageAt(state, window, now);
        expect(mayPresent(state, window, now)).toEqual(stage === "CLOSED" ? ok() : wrongState(stage));
      }),
    );
  });
});

describe("a window is short", () => {
  test.each([
    [-1, true],
    [0, false],
    [1, false],
  ])("at thirty days and %i ms: %s", (milliseconds, short) => {
    expect(isShortWindow({ opensAt, closesAt: plus(opensAt, days(30) + milliseconds), zone: "UTC" })).toBe(short);
  });
});
