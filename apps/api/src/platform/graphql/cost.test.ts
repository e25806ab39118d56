import { getOperationAST, parse } from "graphql";
import { describe, expect, it } from "vitest";
import { costOf } from "./cost.js";

const lengths = { states: 200, page: { whenLeftOut: 20 } };

function cost(query: string, variables: Readonly<Record<string, unknown>> = {}): number {
  const document = parse(query);
  const operation = getOperationAST(document);
  if (!operation) throw new Error("no operation");
  return Math.round(costOf(document, { operation, variables }, lengths) * 100) / 100;
}

describe("the cost of an operation", () => {
  it("is one for a value, and two and 1.2 times what is in it for a field with fields", () => {
    expect(cost("{ a b }")).toBe(2);
    expect(cost("{ a { b c } }")).toBe(4.4);
    expect(cost("{ a { b { c } } }")).toBe(2 + 1.2 * (2 + 1.2));
  });

  it("counts a long list at the root once for every ten entries begun", () => {
    expect(cost("{ states { code } }")).toBe(20 * 3.2);
    expect(cost("{ a { states { code } } }")).toBe(2 + 1.2 * 3.2);
  });

  it("takes the length of a page from its number, wherever it is written", () => {
    for (const [query, variables] of [
      ["{ page(first: 100) { a } }", {}],
      ["query ($n: Int) { page(first: $n) { a } }", { n: 100 }],
      ["query ($n: Int = 100) { page(first: $n) { a } }", {}],
      ["query ($n: Int = 5) { page(first: $n) { a } }", { n: 91 }],
    ] as const)
      expect(cost(query, variables), query).toBe(32);
  });

  it("takes the usual length of a page whose number is left out or none", () => {
    for (const [query, variables] of [
      ["{ page { a } }", {}],
      ["{ page(first: null) { a } }", {}],
      ["query ($n: Int) { page(first: $n) { a } }", {}],
      ["query ($n: Int) { page(first: $n) { a } }", { n: null }],
      ["query ($n: Int) { page(first: $n) { a } }", { n: "many" }],
    ] as const)
      expect(cost(query, variables), query).toBe(6.4);
    expect(cost("{ page(first: -5) { a } }")).toBe(3.2);
  });

  it("is the same with fragments as without, inside a list and around it", () => {
    const plain = cost("{ page(first: 50) { a b { c } } a }");
    expect(
      cost("{ ...P a } fragment P on Q { page(first: 50) { ...F } } fragment F on R { a ... on R { b { c } } }"),
    ).toBe(plain);
    expect(cost("{ page(first: 10) { ...F } x { ...F } } fragment F on R { a }")).toBe(6.4);
  });

  it("is found at once for fragments that double each other, and for one within itself", () => {
    const doubling = Array.from({ length: 60 }, (_, n) => `fragment F${n} on Q { ...F${n + 1} ...F${n + 1} }`);
    expect(cost(`{ ...F0 } ${doubling.join(" ")} fragment F60 on Q { a }`)).toBe(2 ** 60);
    expect(cost("{ ...F } fragment F on Q { a ...F }")).toBe(1);
  });

  it("counts the schema as one value", () => {
    expect(cost("{ __schema { types { name } } a }")).toBe(2);
  });
});
