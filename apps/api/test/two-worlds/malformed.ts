import type { Document } from "./graph-operations.js";
import { pick, type Random } from "../worlds/random.js";

export type Broken = {
  readonly name: string;
  readonly payload: string;
  readonly contentType: string;
  readonly writes: boolean;
};

/** What a client gets wrong, or tries: broken text, broken JSON, wrong types, too much of everything. */
export function malformed(random: Random, { query, variables, writes }: Document): Broken[] {
  const json = "application/json";
  const of = (name: string, payload: unknown, contentType = json): Broken => ({
    name: `${name}: ${query.slice(0, 40)}`,
    payload: typeof payload === "string" ? payload : JSON.stringify(payload),
    contentType,
    writes,
  });
  const at = Math.floor(random() * query.length);
  const first = Object.keys(variables)[0];
  const all = [
    of("a character less", { query: query.slice(0, at) + query.slice(at + 1), variables }),
    of("a word more", { query: `${query.slice(0, at)} name ${query.slice(at)}`, variables }),
    of("an unknown field", { query: query.replace("__typename", "emailAddress"), variables }),
    of("without variables", { query }),
    of("variables of another kind", {
      query,
      variables: Object.fromEntries(Object.keys(variables).map((key) => [key, { a: [1] }])),
    }),
    of("a variable that is a number", { query, variables: first === undefined ? {} : { ...variables, [first]: 1e21 } }),
    of("another operation's name", { query, variables, operationName: "Other" }),
    of("two operations", { query: `${query} ${query}`, variables }),
    of("a batch", [
      { query, variables },
      { query, variables },
    ]),
    of("too many names", { query: `{ ${Array.from({ length: 12 }, (_, n) => `a${n}: __typename`).join(" ")} }` }),
    of("too many directives", { query: `{ __typename ${"@include(if: true) ".repeat(7)} }` }),
    of("too deep", {
      query: `{ __schema { types { fields { type { fields { type { fields { type { name } } } } } } } } }`,
    }),
    of("a fragment of itself", { query: "{ ...a } fragment a on Query { ...a }" }),
    of("a subscription", { query: "subscription { responses }" }),
    of("a type by name", {
      query: `{ __type(name: "${pick(random, ["Submission", "Response", "Account", "Query"])}") { name fields { name } } }`,
    }),
    of("half of the JSON", JSON.stringify({ query, variables }).slice(0, at)),
    of("a form", `query=${encodeURIComponent(query)}`, "application/x-www-form-urlencoded"),
    of("plain text", query, "text/plain"),
    of("nothing", "{}"),
  ];
  return [pick(random, all), pick(random, all), pick(random, all)];
}
