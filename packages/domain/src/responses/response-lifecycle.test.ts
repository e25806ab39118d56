import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { instants } from "../../test/times.js";
import { days, hours, instant, plus, type Instant } from "../kernel/index.js";
import {
  confirmationEnds,
  confirmationHours,
  responseStateAt,
  responseStates,
  type ResponseFacts,
} from "./response-lifecycle.js";

const submittedAt = instant("2027-05-31T21:58:00Z");
const end = plus(submittedAt, hours(72));
const reviews = ["NONE", "NOT_PUBLISHING_PROPOSED", "PUBLISHED", "NOT_PUBLISHED"] as const;

const stateAt = (now: Instant, facts: Partial<ResponseFacts> = {}) =>
  responseStateAt({ submittedAt, confirmedAt: null, review: "NONE", ...facts }, now);

test("an address can be confirmed for 72 hours", () => {
  expect(confirmationHours).toBe(72);
  expect(confirmationEnds(submittedAt)).toBe("2027-06-03T21:58:00.000Z");
});

describe("a response whose address nobody confirmed", () => {
  test.each([
    ["at its submission", "SUBMITTED", submittedAt],
    ["a millisecond before 72 hours are over", "SUBMITTED", plus(end, -1)],
    ["when 72 hours are over", "LAPSED", end],
    ["a millisecond later", "LAPSED", plus(end, 1)],
    ["a year later", "LAPSED", plus(end, days(365))],
  ])("%s is %s", (_when, state, now) => expect(stateAt(now)).toBe(state));

  test("has lapsed for good", () => {
    fc.assert(
      fc.property(instants, instants, (one, other) => {
        const [earlier, later] = one < other ? [one, other] : [other, one];
        fc.pre(stateAt(earlier) === "LAPSED");
        expect(stateAt(later)).toBe("LAPSED");
      }),
    );
  });
});

describe("a confirmed response", () => {
  const confirmedAt = plus(end, -1);

  test.each(reviews)("is what its review says, whatever the clock: %s", (review) => {
    for (const now of [confirmedAt, end, plus(end, days(1_000))]) {
      expect(stateAt(now, { confirmedAt, review })).toBe(review === "NONE" ? "RECEIVED" : review);
    }
  });
});

test("every response that was submitted has a state of the life cycle, and is no draft", () => {
  const facts = fc.record({
    submittedAt: fc.constant(submittedAt),
    confirmedAt: fc.option(instants, { nil: null }),
    review: fc.constantFrom(...reviews),
  });
  fc.assert(
    fc.property(facts, instants, (held, now) => {
      const state = responseStateAt(held, now);
      expect(responseStates).toContain(state);
      expect(state).not.toBe("DRAFT");
    }),
  );
});
