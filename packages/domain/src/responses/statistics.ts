import type { Region } from "../membership/index.js";
import type { Category, Standing } from "./respondent.js";

/** One cell of the published counters: how many responses share these three values. `region` is null for "international". */
export type ResponseCount = {
  readonly category: Category;
  readonly region: Region | null;
  readonly standing: Standing;
  readonly count: number;
};

/** Published responses of a round, counted three ways over the same cells, so that every column adds up to `total`. */
export type ResponseStatistics = {
  readonly total: number;
  readonly byCategory: readonly {
    readonly category: Category;
    readonly count: number;
    readonly declaredOnly: number;
  }[];
  readonly byRegion: readonly { readonly region: Region | null; readonly count: number }[];
};

const sum = (cells: readonly ResponseCount[]): number => cells.reduce((total, { count }) => total + count, 0);
const distinct = <T>(values: readonly T[]): T[] => [...new Set(values)];

/** Totals from cells; `declaredOnly` counts names of Governments and organizations that nobody has confirmed. */
export function statisticsFrom(cells: readonly ResponseCount[]): ResponseStatistics {
  const held = cells.filter(({ count }) => count > 0);
  return {
    total: sum(held),
    byCategory: distinct(held.map(({ category }) => category)).map((category) => {
      const own = held.filter((cell) => cell.category === category);
      return { category, count: sum(own), declaredOnly: sum(own.filter(({ standing }) => standing === "DECLARED")) };
    }),
    byRegion: distinct(held.map(({ region }) => region)).map((region) => ({
      region,
      count: sum(held.filter((cell) => cell.region === region)),
    })),
  };
}
