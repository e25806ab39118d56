import { expect, test } from "vitest";
import { roundYear } from "./round-year.js";

const undated = { statedOpens: [], statedCloses: [] };

test("a round belongs to the year in which it opens", () => {
  const statedCloses = [{ earliest: "2025-01-13" }];
  expect(roundYear({ ...undated, statedOpens: [{ earliest: "2024-11-01" }], statedCloses })).toBe(2024);
  expect(roundYear({ ...undated, window: { opensAt: "2027-03-01T08:00:00.000Z" } })).toBe(2027);
});

test("without a stated opening another stated date tells the year", () => {
  expect(roundYear({ ...undated, statedOpens: [{ earliest: null }], decision: { decidedOn: "2017-05-25" } })).toBe(
    2017,
  );
  expect(roundYear({ ...undated, statedCloses: [{ earliest: "2013-08-01" }] })).toBe(2013);
  expect(roundYear({ ...undated, consultationMeeting: { held: { earliest: "2024-10-03" } } })).toBe(2024);
});

test("without any stated date there is no year", () => {
  expect(roundYear({ ...undated, decision: { decidedOn: null } })).toBeNull();
});
