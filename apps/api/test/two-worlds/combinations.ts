import { pick, type Random } from "../worlds/random.js";

/** What may stand at each place: arguments, or fields of an input. */
export type Places = Readonly<Record<string, readonly unknown[]>>;
export type Combination = Readonly<Record<string, unknown>>;

/**
 * Combinations in which every value of a place meets every value of every other place at least once,
 * as far as `most` combinations go: each is the best of a few drawn at random. Without places there is
 * one empty combination.
 */
export function pairwise(random: Random, places: Places, most: number): Combination[] {
  const names = Object.keys(places);
  if (names.length === 0) return [{}];
  const unmet = new Set<string>();
  for (const [left, name] of names.entries()) {
    for (const [at, _value] of (places[name] ?? []).entries()) {
      if (names.length === 1) unmet.add(`${left}:${at}`);
      for (let right = left + 1; right < names.length; right += 1)
        for (const [other, _other] of (places[names[right] ?? ""] ?? []).entries())
          unmet.add(`${left}:${at}|${right}:${other}`);
    }
  }
  const found: Combination[] = [];
  while (unmet.size > 0 && found.length < most) {
    const drawn = Array.from({ length: 12 }, () =>
      names.map((name) => Math.floor(random() * (places[name] ?? []).length)),
    );
    // One place at least is sure to meet something new.
    const wanted = [...unmet][Math.floor(random() * Math.min(unmet.size, 50))] ?? "";
    for (const choice of drawn)
      for (const part of wanted.split("|")) {
        const [place = 0, at = 0] = part.split(":").map(Number);
        choice[place] = at;
      }
    const best = drawn.map((choice) => ({ choice, met: metBy(choice).filter((pair) => unmet.has(pair)) }));
    const { choice, met } = best.reduce((one, other) => (other.met.length > one.met.length ? other : one));
    for (const pair of met) unmet.delete(pair);
    found.push(Object.fromEntries(names.map((name, index) => [name, places[name]?.[choice[index] ?? 0]])));
  }
  return found;
}

function metBy(choice: readonly number[]): string[] {
  if (choice.length === 1) return [`0:${choice[0]}`];
  return choice.flatMap((at, left) =>
    choice.slice(left + 1).map((other, index) => `${left}:${at}|${left + 1 + index}:${other}`),
  );
}

/** A combination with each place filled at random. */
export const anyOf = (random: Random, places: Places): Combination =>
  Object.fromEntries(Object.entries(places).map(([name, values]) => [name, pick(random, values)]));
