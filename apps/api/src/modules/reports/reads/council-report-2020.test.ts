import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  claimsOf,
  compileCouncilReport,
  type CouncilRecord,
  type ReportPeriod,
  type SourcedClaim,
} from "@openfloor/domain/reports";
import { inView } from "../../../platform/database/unit-of-work.js";
import { claimsOf2020, shortcomings } from "../../../../test/reports/claims-of-2020.js";
import { aWorld, type World } from "../../../../test/worlds/world.js";
import { councilRecord } from "./council-record.js";

const march: ReportPeriod = { meetings: [13, 14], asOf: "2020-03-31" };
let world: World;
let record: CouncilRecord;

const recordOn = async (day: string): Promise<CouncilRecord> => {
  return inView(world.source, await world.viewer("CHAIR"), (unit) => councilRecord(unit, day));
};

beforeAll(async () => {
  world = await aWorld();
  record = await recordOn(march.asOf);
});
afterAll(() => world.close());

const textOf = (period: ReportPeriod, from = record): string =>
  compileCouncilReport(from, period)
    .sections.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text))
    .join("\n");

describe("the report on the thirteenth and fourteenth meetings as of March 2020", () => {
  test("has every statement of the source in its paragraph, with its value and standing", () => {
    expect(claimsOf2020).toHaveLength(24);
    expect(shortcomings(compileCouncilReport(record, march))).toEqual([]);
    expect(claimsOf(compileCouncilReport(record, march))).toHaveLength(24);
  });

  test.each<[string, (claim: SourcedClaim) => object, string]>([
    [
      "a kind with one respondent more",
      (claim) => (claim.subject === "ROUND_KIND" && claim.kind === "Governments" ? { ...claim, value: 16 } : claim),
      "2.4, Governments",
    ],
    [
      "another total",
      (claim) => (claim.subject === "ROUND_RESPONSES" ? { ...claim, value: 49 } : claim),
      "2.4, responses received",
    ],
    [
      "another number of questions",
      (claim) => (claim.subject === "ROUND_QUESTIONS" ? { ...claim, value: 5 } : claim),
      "2.4, number of questions",
    ],
    [
      "another end of the current consultation",
      (claim) => (claim.subject === "CURRENT_ROUND" ? { ...claim, value: ["2020-03", "2020-12"] } : claim),
      "2.6, the group is now holding",
    ],
    [
      "another version of an instrument",
      (claim) => (claim.subject === "MODALITY" ? { ...claim, value: { ...claim.value, version: "2012" } } : claim),
      "1.4, Resolution 1344",
    ],
  ])("is found wanting when the data has %s", (_what, change, expected) => {
    const claims = record.sourced.claims.map((claim) => change(claim) as SourcedClaim);
    const found = shortcomings(compileCouncilReport({ ...record, sourced: { ...record.sourced, claims } }, march));
    expect(
      found.some((line) => line.startsWith(expected)),
      found.join("\n"),
    ).toBe(true);
  });

  test("is found wanting when the record behind it changes", () => {
    const meetings = record.meetings.map((meeting) =>
      meeting.number === 14 ? { ...meeting, ends: "2020-02-07" } : meeting,
    );
    expect(shortcomings(compileCouncilReport({ ...record, meetings }, march)).join("\n")).toContain(
      "Summary, covers the thirteenth",
    );
  });

  test("prints 52, 49 by kind and the difference of 3, and attributes it to nobody", () => {
    const figures = compileCouncilReport(record, march)
      .sections.flatMap(({ paragraphs }) => paragraphs)
      .find(({ number }) => number === "2.4")?.figures;
    const inTable = (figures ?? []).filter(({ table }) => table !== null).map(({ label, value }) => [label, value]);
    expect(inTable).toEqual([
      ["Responses received", "52"],
      ["Governments", "15"],
      ["Private Sector entities and Industry Associations", "15"],
      ["Civil Society representatives", "11"],
      ["Intergovernmental Organizations", "8"],
      ["Respondents listed by kind, in all", "49"],
      ["Difference, not explained and not attributed in the source", "3"],
    ]);
  });

  test("gives every figure a source and a place to look it up", () => {
    const figures = compileCouncilReport(record, march).sections.flatMap(({ paragraphs }) =>
      paragraphs.flatMap((one) => one.figures),
    );
    expect(figures.length).toBeGreaterThan(15);
    for (const { label, source, url } of figures) {
      expect(source, label).not.toBe("");
      expect(url, label).toMatch(/^(https?:\/\/|\/en\/)/);
    }
  });

  test("counts the Member States on its day, and leaves header and headings empty that the source lost", () => {
    const { header, sections } = compileCouncilReport(record, march);
    expect(textOf(march)).toContain("On 31 March 2020 ITU had 193 Member States.");
    expect(header).toMatchObject({ documentNumber: null, date: null, author: null, chair: null });
    expect(sections.map(({ number, heading }) => [number, heading])).toEqual([
      [null, "Summary"],
      [null, "Action required"],
      ["1", null],
      ["2", "CWG-Internet activities"],
      ["3", null],
    ]);
  });

  test("mentions nothing that came after its day", () => {
    for (const later of ["fifteenth", "COVID", "2021", "2022", "2024", "15 December 2020"])
      expect(textOf(march)).not.toContain(later);
  });

  test("before the current consultation began, does not know of it", () => {
    const february = { meetings: [13, 14], asOf: "2020-02-10" };
    expect(textOf(february)).not.toContain("Expanding Internet Connectivity");
    expect(claimsOf(compileCouncilReport(record, february))).toHaveLength(23);
  });
});

describe("wording", () => {
  const wordsOf = (text: string): string[] =>
    text
      .normalize("NFKC")
      .replaceAll(/[’']/g, "")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const runsOf = (text: string): string[] => {
    const all = wordsOf(text);
    return all.slice(0, Math.max(0, all.length - 11)).map((_word, index) => all.slice(index, index + 12).join(" "));
  };
  const inSource = async (): Promise<(text: string) => string[]> => {
    const file = await readFile(new URL("../../../../test/reports/source-runs.json", import.meta.url), "utf8");
    const { runs } = JSON.parse(file) as { runs: string[] };
    const known = new Set(runs);
    return (text) =>
      runsOf(text).filter((run) => known.has(createHash("sha256").update(run).digest("hex").slice(0, 12)));
  };

  test("is our own: apart from the topic, no twelve words in a row are those of the source", async () => {
    const copied = await inSource();
    const topics = record.rounds.flatMap(({ topic }) => topic ?? []);
    for (const { paragraphs } of compileCouncilReport(record, march).sections) {
      for (const { number, text } of paragraphs) {
        const pieces = topics.reduce((parts, topic) => parts.flatMap((part) => part.split(topic)), [text]);
        expect(pieces.flatMap(copied), number).toEqual([]);
      }
    }
  });

  test("a sentence of the source would be found", async () => {
    const copied = await inSource();
    expect(
      copied(
        "Disseminate its outputs throughout ITU’s membership and to all relevant international organizations and stakeholders",
      ),
    ).not.toEqual([]);
  });
});

test("another period prints what the record holds, shows where its sources differ, and invents no statement", async () => {
  const period = { meetings: [9, 10], asOf: "2017-11-30" };
  const compiled = compileCouncilReport(await recordOn(period.asOf), period);
  const text = textOf(period);
  expect(text).toContain(
    "The ninth meeting took place on 6–7 February 2017, at the following place: Geneva, Switzerland",
  );
  expect(text).toContain("Public Policy considerations for OTTs");
  expect(text).toContain(
    "One open consultation was under way on the date of this report. Its topic: “Bridging the Digital Gender Divide”.",
  );
  expect(text).toContain("How many Member States there were on 30 November 2017 is not stated in the record.");
  expect(text).not.toMatch(/\b52\b|2018|2019|2020|Harnessing/);
  expect(claimsOf(compiled).map(({ paragraph, standing }) => [paragraph, standing])).toEqual([
    ["2.1", "DIFFERS"],
    ["2.4", "DIFFERS"],
  ]);
});
