import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { regions } from "../membership/index.js";
import { categories, standings } from "./respondent.js";
import { statisticsFrom, type ResponseCount } from "./statistics.js";

const cell = (
  category: ResponseCount["category"],
  region: ResponseCount["region"],
  standing: ResponseCount["standing"],
  count: number,
): ResponseCount => ({
  category,
  region,
  standing,
  count,
});

describe("published responses are counted", () => {
  test("by category and by region, the names that nobody confirmed apart", () => {
    const cells = [
      cell("GOVERNMENT", "EUROPE", "CONFIRMED", 2),
      cell("GOVERNMENT", "ARAB_STATES", "DECLARED", 3),
      cell("CIVIL_SOCIETY", "EUROPE", "OWN", 4),
      cell("INTERGOVERNMENTAL_ORGANIZATION", null, "DECLARED", 1),
    ];
    expect(statisticsFrom(cells)).toEqual({
      total: 10,
      byCategory: [
        { category: "GOVERNMENT", count: 5, declaredOnly: 3 },
        { category: "CIVIL_SOCIETY", count: 4, declaredOnly: 0 },
        { category: "INTERGOVERNMENTAL_ORGANIZATION", count: 1, declaredOnly: 1 },
      ],
      byRegion: [
        { region: "EUROPE", count: 6 },
        { region: "ARAB_STATES", count: 3 },
        { region: null, count: 1 },
      ],
    });
  });

  test("as none when there is none", () => {
    expect(statisticsFrom([])).toEqual({ total: 0, byCategory: [], byRegion: [] });
  });

  test("without a line for what nobody is", () => {
    expect(statisticsFrom([cell("ACADEMIA", "CIS", "OWN", 0), cell("ACADEMIA", "AFRICA", "OWN", 1)])).toEqual({
      total: 1,
      byCategory: [{ category: "ACADEMIA", count: 1, declaredOnly: 0 }],
      byRegion: [{ region: "AFRICA", count: 1 }],
    });
  });

  test("in one line for all that have no region", () => {
    expect(statisticsFrom([cell("ACADEMIA", null, "OWN", 2), cell("INDIVIDUAL", null, "OWN", 3)]).byRegion).toEqual([
      { region: null, count: 5 },
    ]);
  });
});

describe("whatever is counted", () => {
  const cells: fc.Arbitrary<ResponseCount[]> = fc.array(
    fc.record({
      category: fc.constantFrom(...categories),
      region: fc.constantFrom(...regions, null),
      standing: fc.constantFrom(...standings),
      count: fc.nat({ max: 100_000 }),
    }),
  );
  const sum = (parts: readonly { readonly count: number }[]): number =>
    parts.reduce((total, { count }) => total + count, 0);

  test("every column adds up to the total, and the total is that of the cells", () => {
    fc.assert(
      fc.property(cells, (held) => {
        const { total, byCategory, byRegion } = statisticsFrom(held);
        expect([sum(held), sum(byCategory), sum(byRegion)]).toEqual([total, total, total]);
      }),
    );
  });

  test("no more names are only declared than there are", () => {
    fc.assert(
      fc.property(cells, (held) => {
        const { byCategory } = statisticsFrom(held);
        for (const { declaredOnly, count } of byCategory) {
          expect(declaredOnly).toBeGreaterThanOrEqual(0);
          expect(declaredOnly).toBeLessThanOrEqual(count);
        }
        const declared = sum(held.filter(({ standing }) => standing === "DECLARED"));
        expect(byCategory.reduce((total, { declaredOnly }) => total + declaredOnly, 0)).toBe(declared);
      }),
    );
  });

  test("each category and each region has one line, with the sum of its cells", () => {
    fc.assert(
      fc.property(cells, (held) => {
        const { byCategory, byRegion } = statisticsFrom(held);
        expect(new Set(byCategory.map(({ category }) => category)).size).toBe(byCategory.length);
        expect(new Set(byRegion.map(({ region }) => region)).size).toBe(byRegion.length);
        for (const line of byCategory)
          expect(line.count).toBe(sum(held.filter(({ category }) => category === line.category)));
        for (const line of byRegion) expect(line.count).toBe(sum(held.filter(({ region }) => region === line.region)));
      }),
    );
  });
});
