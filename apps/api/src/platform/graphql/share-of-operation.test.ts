import { expect, it } from "vitest";
import { shareOfOperation } from "./share-of-operation.js";

const both = "query A { a } mutation B { b }";

it.each([
  ["a mutation", { query: "mutation { b }" }, "submission"],
  ["the mutation that is named", { query: both, operationName: "B" }, "submission"],
  ["a mutation behind a comment and fragments", { query: "#\nfragment F on M { b } mutation { ...F }" }, "submission"],
  ["the query that is named beside a mutation", { query: both, operationName: "A" }, "read"],
  ["one of several without a name", { query: both }, "read"],
  ["a query with a field of that name", { query: "{ mutation }" }, "read"],
  ["a query that only speaks of one", { query: `{ a(b: "mutation { b }") # mutation\n }` }, "read"],
  ["what cannot be read", { query: "mutation {" }, "read"],
  ["what has too many tokens", { query: `mutation { ${"b ".repeat(100)} }` }, "read"],
  ["no text", { query: 5 }, "read"],
  ["a list", [{ query: "mutation { b }" }], "read"],
  ["nothing", undefined, "read"],
])("%s has its share", (_what, body, share) => {
  expect(shareOfOperation({ method: "POST", body }, 50)).toBe(share);
});

it("an address never has the share of submissions", () => {
  expect(shareOfOperation({ method: "GET", body: { query: "mutation { b }" } }, 50)).toBe("read");
});
