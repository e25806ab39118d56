import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { instants } from "../../test/times.js";
import { chair, delegate, focalPoint, holding, nobody, secretariat, viewerWith } from "../../test/viewers.js";
import { instant, plus } from "../kernel/index.js";
import { capacityOf, hasRole, roles, rolesInForce, sessionInForce, stateOf } from "./viewer.js";

const from = instant("2026-01-01T00:00:00Z");
const until = instant("2028-01-01T00:00:00Z");

test("a session is one until its end, to the millisecond", () => {
  expect([-1, 0, 1].map((milliseconds) => sessionInForce(until, plus(until, milliseconds)))).toEqual([
    true,
    false,
    false,
  ]);
});

describe("a role is in force inside its term", () => {
  const term = holding("CHAIR", null, { from, until });

  test.each([
    ["a millisecond before it begins", from, -1, false],
    ["when it begins", from, 0, true],
    ["a millisecond after it began", from, 1, true],
    ["a millisecond before it ends", until, -1, true],
    ["when it ends", until, 0, false],
    ["a millisecond after it ended", until, 1, false],
  ])("%s", (_when, edge, milliseconds, inForce) => {
    expect(rolesInForce([term], plus(edge, milliseconds))).toEqual(inForce ? [term] : []);
  });

  test("and without an end for ever", () => {
    const open = holding("SECRETARIAT", null, { from });
    expect(rolesInForce([open], plus(from, -1))).toEqual([]);
    expect(rolesInForce([open], instant("9999-12-31T23:59:59.999Z"))).toEqual([open]);
  });

  test("so that when a term follows another, one of the two is in force at every moment", () => {
    fc.assert(
      fc.property(fc.uniqueArray(instants, { minLength: 3, maxLength: 3 }), instants, (edges, now) => {
        const [begins, changes, ends] = edges.toSorted() as [typeof from, typeof from, typeof from];
        const terms = [
          holding("CHAIR", null, { from: begins, until: changes }),
          holding("CHAIR", null, { from: changes, until: ends }),
        ];
        expect(rolesInForce(terms, now)).toHaveLength(begins <= now && now < ends ? 1 : 0);
      }),
    );
  });

  test("and those that are stay in their order", () => {
    const held = [holding("DELEGATE", "CHE", { from }), term, holding("SECRETARIAT", null, { from })];
    expect(rolesInForce(held, from)).toEqual(held);
    expect(rolesInForce(held, until).map(({ role }) => role)).toEqual(["DELEGATE", "SECRETARIAT"]);
  });
});

describe("a viewer has a role", () => {
  test("when one of those asked for is held", () => {
    expect(hasRole(secretariat, "SECRETARIAT")).toBe(true);
    expect(hasRole(chair, "SECRETARIAT", "CHAIR")).toBe(true);
    expect(hasRole(delegate("CHE"), "FOCAL_POINT")).toBe(false);
  });

  test("and none when nothing is held, or nothing asked for", () => {
    expect(hasRole(nobody, ...roles)).toBe(false);
    expect(hasRole(secretariat)).toBe(false);
  });
});

describe("a viewer speaks for a State", () => {
  test("by a role that is held for it and was asked for", () => {
    expect(stateOf(focalPoint("CHE"), "FOCAL_POINT")).toBe("CHE");
    expect(stateOf(delegate("FRA"), "DELEGATE", "FOCAL_POINT")).toBe("FRA");
  });

  test("and otherwise for none", () => {
    expect(stateOf(delegate("CHE"), "FOCAL_POINT")).toBeNull();
    expect(stateOf(secretariat, ...roles)).toBeNull();
    expect(stateOf(nobody, ...roles)).toBeNull();
    expect(stateOf(focalPoint("CHE"))).toBeNull();
  });

  test("past roles that are held for none", () => {
    expect(stateOf(viewerWith(holding("CHAIR"), holding("DELEGATE", "CHE")), ...roles)).toBe("CHE");
  });

  test("never for the State of a role that was not asked for", () => {
    const both = viewerWith(holding("DELEGATE", "CHE"), holding("FOCAL_POINT", "FRA"));
    expect(stateOf(both, "FOCAL_POINT")).toBe("FRA");
    expect(stateOf(both, "DELEGATE")).toBe("CHE");
  });
});

describe("an act is recorded in the capacity in which it is done", () => {
  test.each([
    ["SECRETARIAT", secretariat],
    ["CHAIR", chair],
    ["FOCAL_POINT:CHE", focalPoint("CHE")],
    ["DELEGATE:FRA", delegate("FRA")],
    ["NONE", nobody],
  ])("%s", (capacity, viewer) => expect(capacityOf(viewer, ...roles)).toBe(capacity));

  test("which is that of the role the act asks for, not of any other that is held", () => {
    const both = viewerWith(holding("CHAIR"), holding("FOCAL_POINT", "CHE"));
    expect(capacityOf(both, "FOCAL_POINT")).toBe("FOCAL_POINT:CHE");
    expect(capacityOf(both, "CHAIR", "SECRETARIAT")).toBe("CHAIR");
    expect(capacityOf(both, "SECRETARIAT")).toBe("NONE");
  });
});
