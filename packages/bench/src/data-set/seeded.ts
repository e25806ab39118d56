import { createHash } from "node:crypto";

const digestOf = (seed: string): Buffer => createHash("sha256").update(seed).digest();

/** An endless row of numbers from 0 to below 2^32, the same for the same seed on every machine. */
export function* numbersOf(seed: string): Generator<number, never> {
  for (let block = 0; ; block++) {
    const digest = digestOf(`${seed}/${block}`);
    for (let at = 0; at < digest.length; at += 4) yield digest.readUInt32LE(at);
  }
}

/** A UUID in the form of a random one, the same for the same seed. */
export function idOf(seed: string): string {
  const hex = digestOf(seed).toString("hex");
  return [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(12, 15)}`, `8${hex.slice(15, 18)}`, hex.slice(18, 30)].join(
    "-",
  );
}

/** 64 hex digits, the same for the same seed. */
export const hashOf = (seed: string): string => digestOf(seed).toString("hex");

/** The entry of a list, which must not be empty, at a number of any size. */
export const pick = <T>(list: readonly T[], number: number): T => list[number % list.length] as T;
