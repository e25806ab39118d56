import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { outcome } from "../../test/outcome.js";
import { exampleWindow, instants, windows } from "../../test/times.js";
import { plus, type Instant } from "./instant.js";
import { ok, problem, refused } from "./index.js";
import { checkNewWindow, phaseAt, requireOpen, type Phase } from "./window.js";

const { opensAt, closesAt } = exampleWindow;

describe.each<[string, Instant, number, Phase]>([
  ["a millisecond before the opening", opensAt, -1, "BEFORE"],
  ["at the opening", opensAt, 0, "OPEN"],
  ["a millisecond after the opening", opensAt, 1, "OPEN"],
  ["a millisecond before the close", closesAt, -1, "OPEN"],
  ["at the close", closesAt, 0, "AFTER"],
  ["a millisecond after the close", closesAt, 1, "AFTER"],
])("%s", (_when, edge, milliseconds, phase) => {
  const now = plus(edge, milliseconds);

  test(`a window is ${phase}`, () => expect(phaseAt(exampleWindow, now)).toBe(phase));

  test("the answer is yes, or a problem with the instant that decided", () => {
    const answers = {
      BEFORE: refused(problem("ROUND_NOT_OPEN", undefined, { opensAt })),
      OPEN: ok(),
      AFTER: refused(problem("ROUND_CLOSED", undefined, { closedAt: closesAt })),
    };
    expect(requireOpen(exampleWindow, now)).toEqual(answers[phase]);
  });
});

describe("any window", () => {
  const order: readonly Phase[] = ["BEFORE", "OPEN", "AFTER"];

  test("divides all of time by its two instants, of which only the first is inside", () => {
    fc.assert(
      fc.property(windows, instants, (window, now) => {
        const [opens, closes, moment] = [window.opensAt, window.closesAt, now].map((each) => Date.parse(each)) as [
          number,
          number,
          number,
        ];
        const expected = moment < opens ? "BEFORE" : moment < closes ? "OPEN" : "AFTER";
        expect(phaseAt(window, now)).toBe(expected);
      }),
    );
  });

  test("is open from its first to its last millisecond, at whatever end of the calendar", () => {
    fc.assert(
      fc.property(windows, (window) => {
        expect(phaseAt(window, window.opensAt)).toBe("OPEN");
        expect(phaseAt(window, plus(window.closesAt, -1))).toBe("OPEN");
        expect(phaseAt(window, window.closesAt)).toBe("AFTER");
      }),
    );
  });

  test("never goes back to an earlier phase", () => {
    fc.assert(
      fc.property(windows, instants, instants, (window, one, other) => {
        const [earlier, later] = one < other ? [one, other] : [other, one];
        expect(order.indexOf(phaseAt(window, earlier))).toBeLessThanOrEqual(order.indexOf(phaseAt(window, later)));
      }),
    );
  });

  test("is open exactly when something may be done in it", () => {
    fc.assert(
      fc.property(
        windows,
        instants,
        (window, now) => requireOpen(window, now).ok === (phaseAt(window, now) === "OPEN"),
      ),
    );
  });
});

describe("a new window", () => {
  const before = plus(opensAt, -1);

  test.each([
    ["that lies ahead", {}, before, "accepted"],
    ["of one millisecond", { closesAt: plus(opensAt, 1) }, before, "accepted"],
    ["that is open already", {}, opensAt, "accepted"],
    ["in its last millisecond", {}, plus(closesAt, -1), "accepted"],
    ["that closes this very moment", {}, closesAt, "WINDOW_IN_PAST closesAt"],
    ["that has closed", {}, plus(closesAt, 1), "WINDOW_IN_PAST closesAt"],
    ["without length", { closesAt: opensAt }, before, "WINDOW_INVALID closesAt"],
    ["that closes before it opens", { closesAt: plus(opensAt, -1) }, plus(opensAt, -2), "WINDOW_INVALID closesAt"],
    ["in a zone nobody knows", { zone: "Europe/Atlantis" }, before, "WINDOW_INVALID zone"],
    ["in a zone that is only an offset", { zone: "+02:00" }, before, "WINDOW_INVALID zone"],
    [
      "that is wrong in every way",
      { opensAt: closesAt, closesAt: opensAt, zone: "" },
      closesAt,
      "WINDOW_INVALID closesAt, WINDOW_IN_PAST closesAt, WINDOW_INVALID zone",
    ],
  ])("%s", (_what, changes, now, expected) => {
    expect(outcome(checkNewWindow({ ...exampleWindow, ...changes }, now))).toBe(expected);
  });

  test("is accepted exactly as long as it has not closed", () => {
    fc.assert(
      fc.property(
        windows,
        instants,
        (window, now) => checkNewWindow(window, now).ok === (phaseAt(window, now) !== "AFTER"),
      ),
      {
        examples: [
          [exampleWindow, plus(closesAt, -1)],
          [exampleWindow, closesAt],
        ],
      },
    );
  });
});
