import { describe, expect, test } from "vitest";
import { exampleRecord, exampleReport, lightsRound, tides, tidesRound } from "../../test/example-council-record.js";
import { claimsOf, compileCouncilReport, type CouncilRecord } from "./index.js";

const march = { meetings: [13, 14], asOf: "2020-03-31" };
const found = (id: string, record: CouncilRecord = exampleRecord) => {
  const claim = claimsOf(compileCouncilReport(record, march)).find((one) => one.id === id);
  if (!claim) throw new Error(`no claim ${id}`);
  return claim;
};
const withRound = (change: Partial<typeof tidesRound>): CouncilRecord => ({
  ...exampleRecord,
  rounds: [{ ...tidesRound, ...change }, lightsRound],
});
const withClaim = (id: string, change: object): CouncilRecord => ({
  ...exampleRecord,
  sourced: {
    ...exampleReport,
    claims: exampleReport.claims.map((claim) => (claim.id === id ? { ...claim, ...change } : claim)),
  },
});

describe("how a statement stands beside the record", () => {
  test.each([
    ["meetings", "MATCHES"],
    ["basis", "DIFFERS"],
    ["action", "DIFFERS"],
    ["founding", "DIFFERS"],
    ["terms", "SHORTENED"],
    ["period", "DIFFERS"],
    ["responses", "STATED_ONLY"],
    ["governments", "STATED_ONLY"],
    ["spread", "DIFFERS"],
    ["questions", "MATCHES"],
    ["publication", "STATED_ONLY"],
    ["now", "DIFFERS"],
    ["invitation", "STATED_ONLY"],
  ])("%s %s", (id, standing) => {
    expect(found(id).standing).toBe(standing);
  });

  test("the other value is given with its source, and the remark of the record stays in front", () => {
    expect(found("now").record).toBe(
      "remark on now. In the record: stated close: September 2020 (taken from this same source); stated close: 15 December 2020 (https://example.org/lights)",
    );
    expect(found("now").evidence).toContainEqual({
      text: "stated close: 15 December 2020",
      source: { name: "https://example.org/lights", url: "https://example.org/lights" },
    });
    expect(found("basis").record).toContain("“Mod. 2019” (Page of the group)");
  });

  test.each<[string, string, CouncilRecord, string]>([
    [
      "a meeting on other days",
      "meetings",
      {
        ...exampleRecord,
        meetings: exampleRecord.meetings.map((one) => (one.number === 14 ? { ...one, ends: "2020-02-07" } : one)),
      },
      "DIFFERS",
    ],
    ["another number of questions", "questions", withRound({ questions: 5 }), "DIFFERS"],
    ["no list of questions", "questions", withRound({ questions: null }), "STATED_ONLY"],
    [
      "another total on the round's page",
      "responses",
      withRound({ claimed: { responses: 51, byKind: [], byRegion: null, source: "page" } }),
      "DIFFERS",
    ],
    ["kinds that add up", "spread", withClaim("governments", { value: 33 }), "STATED_ONLY"],
    [
      "as many responses published here as received",
      "publication",
      withRound({ held: { received: 2, published: 2, notPublished: [], withdrawn: 0 } }),
      "MATCHES",
    ],
    [
      "fewer responses published here than received",
      "publication",
      withRound({ held: { received: 3, published: 2, notPublished: [], withdrawn: 0 } }),
      "DIFFERS",
    ],
    [
      "one period online and no meeting after it",
      "period",
      withClaim("period", { value: ["2019-10", "2020-01"] }),
      "MATCHES",
    ],
    [
      "the version of the founding",
      "founding",
      withClaim("founding", { value: { body: "Council", number: "7", version: "2011" } }),
      "MATCHES",
    ],
  ])("with %s, %s changes", (_what, id, record, standing) => {
    expect(found(id, record).standing).toBe(standing);
  });

  test("the value of a statement is printed, also where the record differs", () => {
    const report = compileCouncilReport(
      withRound({ claimed: { responses: 51, byKind: [], byRegion: null, source: "page" } }),
      march,
    );
    const text =
      report.sections.flatMap(({ paragraphs }) => paragraphs).find(({ number }) => number === "2.4")?.text ?? "";
    expect(text).toContain("Responses received: 52");
    expect(text).toContain(tides);
    expect(text).not.toContain("51");
  });
});
