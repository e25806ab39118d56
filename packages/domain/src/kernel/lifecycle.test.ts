import { describe, expect, test } from "vitest";
import { faultsOf } from "../../test/lifecycle-faults.js";
import { after, eventsFrom, unreachable, type Lifecycle } from "./lifecycle.js";
import { ok, problem, refused } from "./index.js";

type State = "SHUT" | "AJAR" | "OPEN";
type Event = "push" | "pull";

const door: Lifecycle<State, Event> = {
  states: ["SHUT", "AJAR", "OPEN"],
  initial: "SHUT",
  transitions: { push: { from: ["SHUT"], to: "AJAR" }, pull: { from: ["SHUT", "AJAR"], to: "OPEN" } },
};

describe("an event", () => {
  test("leads to its one state from each state that allows it", () => {
    expect(after(door, "SHUT", "push")).toEqual(ok("AJAR"));
    expect(after(door, "SHUT", "pull")).toEqual(ok("OPEN"));
    expect(after(door, "AJAR", "pull")).toEqual(ok("OPEN"));
  });

  test("is refused from any other, and the refusal says which state it is", () => {
    expect(after(door, "OPEN", "push")).toEqual(refused(problem("WRONG_STATE", undefined, { current: "OPEN" })));
    expect(after(door, "AJAR", "push")).toEqual(refused(problem("WRONG_STATE", undefined, { current: "AJAR" })));
  });
});

test("a state allows its events in the order of the table", () => {
  expect(door.states.map((state) => eventsFrom(door, state))).toEqual([["push", "pull"], ["pull"], []]);
});

describe("a table is checked", () => {
  test("and a sound one has no fault", () => expect(faultsOf(door)).toEqual([]));

  test("for a state that nothing leads to", () => {
    const planted = { ...door, states: [...door.states, "LOCKED"] };
    expect(unreachable(planted)).toEqual(["LOCKED"]);
    expect(faultsOf(planted)).toEqual(["LOCKED is never reached"]);
  });

  test("for states that only lead to each other", () => {
    const planted: Lifecycle<string, string> = {
      states: [...door.states, "LOCKED", "SEALED"],
      initial: door.initial,
      transitions: {
        ...door.transitions,
        seal: { from: ["LOCKED"], to: "SEALED" },
        unseal: { from: ["SEALED"], to: "LOCKED" },
      },
    };
    expect(unreachable(planted)).toEqual(["LOCKED", "SEALED"]);
  });

  test("for a state that only an unreached one leads to", () => {
    const planted: Lifecycle<string, string> = {
      ...door,
      states: [...door.states, "LOCKED", "GONE"],
      transitions: { ...door.transitions, remove: { from: ["LOCKED"], to: "GONE" } },
    };
    expect(unreachable(planted)).toEqual(["LOCKED", "GONE"]);
  });

  test("for states that it does not list, and events that start nowhere", () => {
    const planted: Lifecycle<string, string> = {
      ...door,
      transitions: { ...door.transitions, slam: { from: ["AJAR"], to: "BROKEN" }, knock: { from: [], to: "OPEN" } },
    };
    expect(faultsOf(planted)).toEqual(["slam knows BROKEN, which is no state", "knock starts nowhere"]);
    expect(faultsOf({ ...door, initial: "NEW" })).toContain("it starts in NEW, which is no state");
    expect(faultsOf({ ...door, states: ["SHUT", ...door.states] })).toEqual(["a state is listed twice"]);
  });

  test("and states that lead back to earlier ones do not keep it busy for ever", () => {
    const swinging: Lifecycle<string, string> = {
      ...door,
      transitions: { ...door.transitions, close: { from: ["AJAR", "OPEN"], to: "SHUT" } },
    };
    expect(faultsOf(swinging)).toEqual([]);
  });
});
