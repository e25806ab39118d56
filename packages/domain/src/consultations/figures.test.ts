import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { explainFigures, type ClaimedCount, type ClaimedFigures } from "./figures.js";

const claim = (responses: number | null, ...counts: readonly number[]): ClaimedFigures => ({
  responses,
  byKind: counts.map((count, index) => ({ kind: `kind ${index + 1}`, count })),
  byRegion: null,
  source: "council-report-2020.txt 2.4",
});

describe("the figures of a source", () => {
  test("that claims 52 responses and lists 15, 15, 11 and 8 list 49, which leaves a difference of 3", () => {
    expect(explainFigures(claim(52, 15, 15, 11, 8))).toEqual({ listed: 49, difference: 3 });
  });

  test.each<[string, ClaimedFigures, { listed: number | null; difference: number | null }]>([
    ["add up", claim(49, 15, 15, 11, 8), { listed: 49, difference: 0 }],
    ["list more than they claim", claim(40, 30, 15), { listed: 45, difference: -5 }],
    ["list without a total", claim(null, 15, 15), { listed: 30, difference: null }],
    ["claim a total without a list", claim(52), { listed: null, difference: null }],
    ["say nothing", claim(null), { listed: null, difference: null }],
    ["list nobody of a kind", claim(0, 0, 0), { listed: 0, difference: 0 }],
  ])("may %s", (_what, figures, expected) => expect(explainFigures(figures)).toEqual(expected));
});

describe("whatever a source claims", () => {
  const counts = fc.nat({ max: 1_000_000 });
  const parts: fc.Arbitrary<ClaimedCount[]> = fc.array(fc.record({ kind: fc.string(), count: counts }));
  const claims: fc.Arbitrary<ClaimedFigures> = fc.record({
    responses: fc.option(counts, { nil: null }),
    byKind: parts,
    byRegion: fc.option(parts, { nil: null }),
    source: fc.string(),
  });

  test("its total and its parts stay as they are", () => {
    fc.assert(
      fc.property(claims, (figures) => {
        const before = structuredClone(figures);
        for (const part of figures.byKind) Object.freeze(part);
        Object.freeze(figures.byKind);
        explainFigures(Object.freeze(figures));
        expect(figures).toEqual(before);
      }),
    );
  });

  test("what is listed and the difference make the total again, or there is no difference to name", () => {
    fc.assert(
      fc.property(claims, (figures) => {
        const { listed, difference } = explainFigures(figures);
        const isList = figures.byKind.length > 0;
        expect([listed !== null, difference !== null]).toEqual([isList, isList && figures.responses !== null]);
        expect(listed === null || difference === null ? figures.responses : listed + difference).toBe(
          figures.responses,
        );
      }),
    );
  });

  test("the order of the parts does not matter", () => {
    fc.assert(
      fc.property(claims, (figures) => {
        expect(explainFigures({ ...figures, byKind: figures.byKind.toReversed() })).toEqual(explainFigures(figures));
      }),
    );
  });
});
