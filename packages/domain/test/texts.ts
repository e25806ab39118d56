import * as fc from "fast-check";

const from = (min: number, max: number) => fc.integer({ min, max }).map((code) => String.fromCodePoint(code));

/** Any character of Unicode, Latin letters and the first plane more often than the rest; never half of one. */
export const characters: fc.Arbitrary<string> = fc.oneof(from(0x20, 0x7e), from(0, 0xd7ff), from(0xe000, 0x10ffff));

// The library's own unit "binary" does the same, after a second of preparation in every file.
export const texts: fc.Arbitrary<string> = fc.string({ unit: characters });
