import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { exampleWindow, instants, windows } from "../../test/times.js";
import { phaseAt, plus, type Instant } from "../kernel/index.js";
import { consultationStages, consultationStates, stageAt, type ConsultationStage } from "./consultation-lifecycle.js";

const { opensAt, closesAt } = exampleWindow;

describe("an announced round", () => {
  test.each<[string, Instant, number, ConsultationStage]>([
    ["a millisecond before its opening", opensAt, -1, "ANNOUNCED"],
    ["at its opening", opensAt, 0, "OPEN"],
    ["a millisecond after its opening", opensAt, 1, "OPEN"],
    ["a millisecond before its close", closesAt, -1, "OPEN"],
    ["at its close", closesAt, 0, "CLOSED"],
    ["a millisecond after its close", closesAt, 1, "CLOSED"],
  ])("%s is what the clock says", (_when, edge, milliseconds, stage) => {
    expect(stageAt("ANNOUNCED", exampleWindow, plus(edge, milliseconds))).toBe(stage);
  });
});

test.each([plus(opensAt, -1), opensAt, closesAt])(
  "a decided round stays decided and a presented one presented, at %s too",
  (now) => {
    for (const window of [exampleWindow, null]) {
      expect(stageAt("DECIDED", window, now)).toBe("DECIDED");
      expect(stageAt("PRESENTED", window, now)).toBe("PRESENTED");
    }
  },
);

describe("any round at any time", () => {
  const states = fc.constantFrom(...consultationStates);
  const perhapsWindows = fc.option(windows, { nil: null });

  test("is open exactly when it is announced and its window is", () => {
    fc.assert(
      fc.property(states, perhapsWindows, instants, (state, window, now) => {
        const open = state === "ANNOUNCED" && window !== null && phaseAt(window, now) === "OPEN";
        expect(stageAt(state, window, now) === "OPEN").toBe(open);
      }),
    );
  });

  test("has one stage, and never that of a historical record, which meets no clock", () => {
    fc.assert(
      fc.property(states, perhapsWindows, instants, (state, window, now) => {
        const stage = stageAt(state, window, now);
        expect(consultationStages).toContain(stage);
        expect(stage).not.toBe("HISTORICAL");
        expect(stageAt(state, window === null ? null : { ...window }, now)).toBe(stage);
      }),
    );
  });

  test("never goes back to an earlier stage while its state stays", () => {
    fc.assert(
      fc.property(states, perhapsWindows, instants, instants, (state, window, one, other) => {
        const [earlier, later] = one < other ? [one, other] : [other, one];
        const place = (now: Instant) => consultationStages.indexOf(stageAt(state, window, now));
        expect(place(earlier)).toBeLessThanOrEqual(place(later));
      }),
    );
  });
});
