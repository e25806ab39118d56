import { expect, test } from "vitest";
import { mannWhitney, upperTail } from "./mann-whitney.js";

test("the tail of the normal distribution is that of the tables", () => {
  for (const [z, share] of [
    [0, 0.5],
    [1, 0.158655],
    [1.96, 0.0249979],
    [3, 0.0013499],
    [5, 2.8665e-7],
  ] as const)
    expect(upperTail(z) / share).toBeCloseTo(1, 3);
});

test("samples that interleave are alike, and a shift of all values is found", () => {
  const values = Array.from({ length: 200 }, (_, index) => (index * 7_919) % 1_000);
  const same = values.map((value, index) => value + (index % 2 === 0 ? 1 : -1));
  expect(mannWhitney(values, same).p).toBeGreaterThan(0.5);
  const later = values.map((value) => value + 150);
  expect(mannWhitney(values, later)).toEqual({ ofMedians: 150, p: expect.any(Number) });
  expect(mannWhitney(values, later).p).toBeLessThan(1e-5);
  expect(mannWhitney(later, values).p).toBeCloseTo(mannWhitney(values, later).p, 12);
});

test("a known example with ties has its known result", () => {
  // Ranks 1, 2.5, 2.5, 5.5 and 4, 5.5, 7, 8: U is 1.5 where 8 is expected, and z 1.753.
  const { p } = mannWhitney([1, 2, 2, 4], [3, 4, 5, 6]);
  expect(p).toBeCloseTo(0.0796, 3);
});

test("values that are all the same say nothing", () => {
  expect(mannWhitney([3, 3, 3], [3, 3, 3])).toEqual({ ofMedians: 0, p: 1 });
});
