import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { exampleRecord, exampleReport, lights, tides, tidesRound } from "../../test/example-council-record.js";
import {
  claimsOf,
  compileCouncilReport,
  type CompiledCouncilReport,
  type CouncilRecord,
  type HeldResponses,
} from "./index.js";

const march = { meetings: [13, 14], asOf: "2020-03-31" };
const compiled = compileCouncilReport(exampleRecord, march);

const paragraph = (report: CompiledCouncilReport, number: string) => {
  const found = report.sections.flatMap(({ paragraphs }) => paragraphs).find((one) => one.number === number);
  if (!found) throw new Error(`no paragraph ${number}`);
  return found;
};
const standing = (report: CompiledCouncilReport, id: string) => claimsOf(report).find((claim) => claim.id === id);
const wholeText = (report: CompiledCouncilReport): string =>
  report.sections.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text)).join("\n");

describe("the frame", () => {
  test("has the sections and paragraphs of the source, with the headings that it lost left out", () => {
    expect(
      compiled.sections.map(({ number, heading, paragraphs }) => [
        number,
        heading,
        paragraphs.map((one) => one.number),
      ]),
    ).toEqual(exampleReport.outline.map(({ number, heading, paragraphs }) => [number, heading, paragraphs]));
  });

  test("leaves what nobody has entered empty in the header", () => {
    expect(compiled.header).toEqual({
      title: "Report to the Council on the thirteenth and fourteenth meetings of WG-Sea",
      group: "Working Group on the Sea",
      documentNumber: null,
      date: null,
      author: null,
      chair: null,
    });
  });

  test("a paragraph that nobody can write is a defect, not an empty paragraph", () => {
    const sourced = { ...exampleReport, outline: [{ number: "9", heading: null, paragraphs: ["9.9"] }] };
    expect(() => compileCouncilReport({ ...exampleRecord, sourced }, march)).toThrow("no wording");
  });

  test("every figure stands in the text where it says it does", () => {
    for (const { paragraphs } of compiled.sections) {
      for (const { text, figures } of paragraphs) {
        for (const { at, value } of figures) expect(text.slice(0, at ?? 0)).toMatch(new RegExp(`${escaped(value)}$`));
      }
    }
  });
});

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

describe("as of a day", () => {
  test("a consultation that has begun is under way, and the round before it is over", () => {
    expect(paragraph(compiled, "2.4").text).toContain(tides);
    expect(paragraph(compiled, "2.4").text).not.toContain(lights);
    expect(paragraph(compiled, "2.6").text).toContain(lights);
    expect(paragraph(compiled, "2.6").text).toContain("began in March 2020 and is to end in September 2020");
  });

  test("a consultation that begins later is not mentioned, and no statement about it is shown", () => {
    const before = compileCouncilReport(exampleRecord, { ...march, asOf: "2020-02-29" });
    expect(wholeText(before)).not.toContain(lights);
    expect(standing(before, "now")).toBeUndefined();
  });

  test.each([
    ["2020-03-31", "ITU had 2 Member States"],
    ["2024-09-18", "ITU had 2 Member States"],
    ["2024-09-19", "ITU had 3 Member States"],
    ["2020-02-05", "How many Member States there were on 5 February 2020 is not stated"],
  ])("on %s the membership reads «%s»", (asOf, words) => {
    expect(paragraph(compileCouncilReport(exampleRecord, { ...march, asOf }), "1.1").text).toContain(words);
  });

  test("the statements of the source are used only for its meetings and its time", () => {
    expect(claimsOf(compiled)).toHaveLength(exampleReport.claims.length);
    const one = compileCouncilReport(exampleRecord, { meetings: [13], asOf: "2020-03-31" });
    expect(claimsOf(one).map(({ id }) => id)).toEqual(["record-round-2-closes"]);
    const later = compileCouncilReport(exampleRecord, { ...march, asOf: "2021-01-31" });
    expect(claimsOf(later).map(({ id }) => id)).toEqual(["record-round-2-closes"]);
    expect(paragraph(later, "2.4").text).toContain(
      "Online part: beginning October 2019, end January 2020. Consultation meeting: 3 February 2020.",
    );
  });
});

describe("a period without a source", () => {
  const other = compileCouncilReport(exampleRecord, { meetings: [11, 12], asOf: "2019-09-30" });

  test("prints what the record holds and says what it does not state", () => {
    expect(paragraph(other, "2.1").text).toBe(
      "The eleventh meeting took place on 25–26 January 2018, at a place that the record does not state; the twelfth meeting took place on a date that the record does not state, at a place that the record does not state.",
    );
    expect(paragraph(other, "1.1").text).toContain("was founded by Council Resolution 7 (2011)");
    expect(paragraph(other, "Summary").text).toContain("Council Resolution 7 (Mod. 2015)");
    for (const number of ["Action required", "1.2", "2.2", "2.3", "2.5", "3.1"]) {
      expect(paragraph(other, number).text, number).toMatch(/not state/);
    }
  });

  test("shows the reviewer where the record itself holds two values", () => {
    const meetings = exampleRecord.meetings.map((meeting) =>
      meeting.number === 11
        ? { ...meeting, conflict: { field: "ends", value: "2018-01-27", source: { name: "header", url: null } } }
        : meeting,
    );
    const conflicting = compileCouncilReport({ ...exampleRecord, meetings }, { meetings: [11], asOf: "2018-03-01" });
    expect(claimsOf(conflicting)).toMatchObject([
      { paragraph: "2.1", standing: "DIFFERS", value: "25–26 January 2018" },
    ]);
    expect(claimsOf(conflicting)[0]?.record).toContain("2018-01-27 (header)");
  });

  test("does not say that a round without any date was under way", () => {
    const unnamed = {
      ...tidesRound,
      topic: null,
      decidedByMeeting: 11,
      opens: [],
      closes: [],
      consultationMeeting: null,
      questions: null,
    };
    const report = compileCouncilReport(
      { ...exampleRecord, rounds: [unnamed] },
      { meetings: [11], asOf: "2018-03-01" },
    );
    expect(paragraph(report, "2.6").text).toContain(
      "Whether the round that followed the eleventh meeting was under way on this date is not stated",
    );
  });
});

describe("totals", () => {
  const counts = fc.record({ responses: fc.nat(5_000), kinds: fc.array(fc.nat(999), { minLength: 1, maxLength: 8 }) });
  const claiming = ({ responses, kinds }: { responses: number; kinds: readonly number[] }): CouncilRecord => ({
    ...exampleRecord,
    rounds: [
      {
        ...tidesRound,
        claimed: {
          responses,
          byKind: kinds.map((count, index) => ({ kind: `Kind ${index}`, count })),
          byRegion: null,
          source: "register",
        },
      },
    ],
  });
  const figuresOf = (report: CompiledCouncilReport) => paragraph(report, "2.4").figures;

  test("parts and total of a source are printed as they are, and a difference is only named", () => {
    fc.assert(
      fc.property(counts, (claimed) => {
        const report = compileCouncilReport(claiming(claimed), { meetings: [13], asOf: "2021-03-31" });
        const values = (table: string) =>
          figuresOf(report)
            .filter((figure) => figure.table === table)
            .map(({ value }) => Number(value));
        const sum = claimed.kinds.reduce((one, other) => one + other, 0);
        expect(values("RESPONDENTS_BY_KIND")).toEqual(claimed.kinds);
        expect(values("RESPONSES")).toEqual([claimed.responses]);
        expect(values("RESPONDENTS_LISTED")).toEqual([sum]);
        expect(values("DIFFERENCE")).toEqual(sum === claimed.responses ? [] : [Math.abs(claimed.responses - sum)]);
        expect(paragraph(report, "2.4").text.toLowerCase()).not.toMatch(/\bothers?\b/);
      }),
    );
  });

  test("responses held here add up to those received, what is still being checked included", () => {
    const parts = fc.record({ published: fc.nat(99), withdrawn: fc.nat(99), duplicate: fc.nat(99), left: fc.nat(99) });
    fc.assert(
      fc.property(parts, ({ published, withdrawn, duplicate, left }) => {
        const held: HeldResponses = {
          received: published + withdrawn + duplicate + left,
          published,
          notPublished: duplicate === 0 ? [] : [{ reason: "DUPLICATE", count: duplicate }],
          withdrawn,
        };
        const report = compileCouncilReport(
          { ...exampleRecord, rounds: [{ ...tidesRound, held }] },
          { meetings: [13], asOf: "2021-03-31" },
        );
        const [, , total, ...rest] = figuresOf(report)
          .slice(-7)
          .map(({ value }) => Number(value));
        expect(total).toBe(held.received);
        expect(rest.reduce((one, other) => one + other, 0)).toBe(total);
        const allPublic = paragraph(report, "2.5").text === "All responses received on this platform are public.";
        expect(allPublic).toBe(held.received === held.published);
      }),
    );
  });

  test("a source that says nothing of regions gets none", () => {
    expect(paragraph(compiled, "2.4").text).toContain("figures by region are not stated");
  });
});
