import { median } from "../load/statistics.js";

/** Two samples of one kind of measure, and how likely their difference would be if there were none. */
export type Difference = {
  /** The second median less the first, in the samples' unit. */
  readonly ofMedians: number;
  /** Two-sided; by the normal approximation, which needs about twenty values on each side. */
  readonly p: number;
};

/** The Mann-Whitney U test: whether the values of one sample tend to be larger than those of the other. Ties share their rank. */
export function mannWhitney(first: readonly number[], second: readonly number[]): Difference {
  const all = [...first.map((value) => ({ value, of: 0 })), ...second.map((value) => ({ value, of: 1 }))];
  all.sort((a, b) => a.value - b.value);
  let rankSum = 0;
  let ties = 0;
  for (let start = 0; start < all.length;) {
    let end = start + 1;
    while (end < all.length && all[end]?.value === all[start]?.value) end += 1;
    const rank = (start + 1 + end) / 2;
    const size = end - start;
    ties += size ** 3 - size;
    for (let index = start; index < end; index += 1) if (all[index]?.of === 0) rankSum += rank;
    start = end;
  }
  const [m, n] = [first.length, second.length];
  const u = rankSum - (m * (m + 1)) / 2;
  const deviation = Math.sqrt(((m * n) / 12) * (m + n + 1 - ties / ((m + n) * (m + n - 1))));
  const distance = Math.max(0, Math.abs(u - (m * n) / 2) - 0.5);
  return {
    ofMedians: median(second) - median(first),
    p: deviation === 0 ? 1 : 2 * upperTail(distance / deviation),
  };
}

/** The share of the standard normal distribution above `z` >= 0, exact to a few parts in ten million (Abramowitz and Stegun 26.2.17 for small, the asymptotic series for large values). */
export function upperTail(z: number): number {
  const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
  if (z > 4) return (density / z) * (1 - 1 / z ** 2 + 3 / z ** 4 - 15 / z ** 6);
  const t = 1 / (1 + 0.2316419 * z);
  const terms = [0.31938153, -0.356563782, 1.781477937, -1.821255978, 1.330274429];
  return density * terms.reduce((sum, term, index) => sum + term * t ** (index + 1), 0);
}
