import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { faultsOf } from "../../test/lifecycle-faults.js";
import { after, eventsFrom, type Lifecycle } from "./lifecycle.js";
import { ok, problem, refused } from "./index.js";

/** The course of everything that has one, written down a second time: what may happen, and where it ends. */
const courses: Readonly<Record<string, { readonly moves: readonly string[]; readonly ends: readonly string[] }>> = {
  consultationLifecycle: {
    moves: ["DECIDED announce ANNOUNCED", "ANNOUNCED present PRESENTED"],
    ends: ["PRESENTED"],
  },
  contributionLifecycle: { moves: ["DRAFT submit SUBMITTED"], ends: ["SUBMITTED"] },
  councilReportLifecycle: {
    moves: ["COMPILED review REVIEWED", "REVIEWED submit SUBMITTED"],
    ends: ["SUBMITTED"],
  },
  responseLifecycle: {
    moves: [
      "DRAFT submit SUBMITTED",
      "SUBMITTED confirm RECEIVED",
      "SUBMITTED lapse LAPSED",
      "RECEIVED publish PUBLISHED",
      "RECEIVED proposeNotPublishing NOT_PUBLISHING_PROPOSED",
      "NOT_PUBLISHING_PROPOSED declineProposal RECEIVED",
      "NOT_PUBLISHING_PROPOSED confirmNotPublishing NOT_PUBLISHED",
    ],
    ends: ["PUBLISHED", "NOT_PUBLISHED", "LAPSED"],
  },
};

const isLifecycle = (value: unknown): value is Lifecycle<string, string> =>
  typeof value === "object" && value !== null && "states" in value && "initial" in value && "transitions" in value;

const capabilities = readdirSync(new URL("../", import.meta.url)).filter((name) => name !== "kernel");
const modules = await Promise.all(
  capabilities.map(async (name): Promise<Record<string, unknown>> => import(`../${name}/index.ts`)),
);
const lifecycles = modules.flatMap((module) =>
  Object.entries(module).filter((entry): entry is [string, Lifecycle<string, string>] => isLifecycle(entry[1])),
);

test("every life cycle of the domain has its course written here", () => {
  expect(lifecycles.map(([name]) => name).toSorted()).toEqual(Object.keys(courses).toSorted());
});

describe.each(lifecycles)("%s", (name, lifecycle) => {
  const { states, transitions } = lifecycle;
  const { moves, ends } = courses[name] ?? { moves: [], ends: [] };
  const events = Object.keys(transitions);

  test("reaches every state and knows each state it speaks of", () => expect(faultsOf(lifecycle)).toEqual([]));

  test("begins where its first move begins", () => expect(moves[0]?.split(" ")[0]).toBe(lifecycle.initial));

  test.each(states)("allows in %s just what its course says, and names the state when it refuses", (state) => {
    for (const event of events) {
      const to = moves.find((move) => move.startsWith(`${state} ${event} `))?.split(" ")[2];
      const expected = to === undefined ? refused(problem("WRONG_STATE", undefined, { current: state })) : ok(to);
      expect(after(lifecycle, state, event), event).toEqual(expected);
    }
  });

  test("moves as often as its course says", () => {
    expect(Object.values(transitions).flatMap(({ from }) => from)).toHaveLength(moves.length);
  });

  test("lets nothing happen any more at its ends, and something everywhere else", () => {
    expect(states.filter((state) => eventsFrom(lifecycle, state).length === 0)).toEqual(ends);
  });
});
