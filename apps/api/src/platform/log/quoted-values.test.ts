import { GraphQLEnumType, GraphQLInt } from "graphql";
import { describe, expect, test } from "vitest";
import { describeError, describeFailure } from "./scrub.js";

const wrote = "what I wrote";
const category = new GraphQLEnumType({ name: "Category", values: { GOVERNMENT: {} } });

/** Real mistakes of libraries that explain themselves by quoting the value. */
const mistakes: readonly [whose: string, make: () => unknown, told: string][] = [
  ["a graph's enumeration", () => category.serialize(wrote), 'Enum "…"'],
  ["a graph's number", () => GraphQLInt.serialize(wrote), 'Int cannot represent non-integer value: "…"'],
  ["the reader of JSON", () => JSON.parse(wrote), ""],
  ["a time zone", () => new Intl.DateTimeFormat("en", { timeZone: wrote }), "Invalid time zone specified: …"],
  ["a language", () => new Intl.Locale(wrote), ""],
];

function mistakeOf(make: () => unknown): Error {
  try {
    make();
  } catch (error) {
    if (error instanceof Error) return error;
  }
  throw new Error("It was no mistake.");
}

describe("what an error tells", () => {
  test.each(mistakes)("does not hold the value that it quotes: %s", (_whose, make, told) => {
    const error = mistakeOf(make);
    const described = JSON.stringify(describeError(error));
    expect(described).not.toContain("wrote");
    expect(JSON.parse(described)).toMatchObject({ type: error.name, message: expect.stringContaining(told) as string });
  });

  test("is as little when a library gets to keep it, in message and stack", () => {
    const error = Object.assign(new Error(`invalid input syntax for type uuid: "${wrote}"`), { code: "22P02" });
    const kept = describeFailure(error);
    expect([kept.message, kept.stack?.split("\n")[0]]).toEqual([
      'invalid input syntax for type uuid: "…"',
      'Error: invalid input syntax for type uuid: "…"',
    ]);
    expect(kept.stack).toContain("quoted-values.test.ts");
    expect(`${kept.message}${kept.stack}${JSON.stringify(kept)}`).not.toContain("wrote");
    expect(describeFailure(wrote).message).toBe("string");
  });
});
