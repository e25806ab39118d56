import { getIntrospectionQuery } from "graphql";
import type { ApolloServer } from "@apollo/server";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { publicSchema } from "../../src/entry/public-graph.js";
import { costLimit, limitRules, pageSizes, publicLimits } from "../../src/platform/graphql/limits.js";
import type { PublicContext } from "../../src/platform/graphql/public-context.js";
import { graphServer } from "../../src/platform/graphql/server.js";
import { writeLimits } from "../../src/platform/http/write-limits.js";
import { createLog } from "../../src/platform/log/log.js";
import { systemRandomness } from "../../src/platform/randomness.js";
import { aWorld, type World } from "../worlds/world.js";
import { aPublicOrigin, ask, codesOf, type Origin } from "./origins.js";

let world: World;
let origin: Origin;
let inProcess: ApolloServer<PublicContext>;
beforeAll(async () => {
  world = await aWorld();
  origin = await aPublicOrigin(world);
  inProcess = await graphServer<PublicContext>({
    schema: publicSchema(),
    log: createLog({ name: "test", mode: "production", logLevel: "silent" }),
    introspection: true,
    maxTokens: publicLimits.tokens,
    rules: limitRules(),
    plugins: [costLimit()],
  });
});
afterAll(async () => {
  await inProcess.stop();
  await origin.app.close();
  await world.close();
});

const times = (count: number, part: (n: number) => string): string =>
  Array.from({ length: count }, (_, n) => part(n)).join(" ");
const nested = (depth: number, field: string): string => `${`${field} { `.repeat(depth)} name ${"}".repeat(depth)}`;
/** Operations over each limit, and as near to it as one may come. */
const over: Readonly<Record<string, string>> = {
  depth: `{ consultation(slug: "x") { ${nested(12, "a")} } }`,
  aliases: `{ ${times(11, (n) => `a${n}: group { name }`)} }`,
  "aliases of __typename": `{ ${times(11, (n) => `a${n}: __typename`)} }`,
  "aliases spread over fragments": `{ ...F ${times(6, (n) => `a${n}: __typename`)} } fragment F on Query { ${times(6, (n) => `b${n}: __typename`)} }`,
  directives: `{ group { ${times(6, () => "name @include(if: true)")} } }`,
  tokens: `{ group { ${times(1_500, () => "name")} } }`,
  cost: `{ group { ${times(1_000, () => "name")} } }`,
  "cost of long pages": `{ ${times(2, (n) => `a${n}: responses(consultation: "x", first: 50) { nodes { ...R } edges { node { ...R } } }`)} }
    fragment R on Response { ${times(4, () => "id number language respondent { displayName country category } answers { text }")} }`,
  "cost of a long page given as a default": `query ($first: Int = 100) { responses(consultation: "x", first: $first) { nodes { ${times(70, () => "id")} } edges { node { id } } } }`,
  "cost of long lists": `{ ${times(6, (n) => `a${n}: memberStates { code name { original { text } } }`)} memberStates { code region } }`,
  "fields to be merged": `{ group { ${times(800, () => "name")} } }`,
  "mistakes to be listed": `{ ${times(150, (n) => `x${n}`)} }`,
  "depth of introspection": `{ __schema { types { ${nested(4, "fields { type")} ${"}".repeat(4)} } } }`,
};
const within: Readonly<Record<string, string>> = {
  depth: `{ responses(consultation: "x") { edges { node { answers { question { text { original { text } } } } } } } }`,
  aliases: `{ ${times(10, (n) => `a${n}: group { name }`)} }`,
  directives: `{ group { ${times(5, () => "name @include(if: true)")} } }`,
  cost: `{ ${times(8, (n) => `a${n}: group { ${times(90, () => "name")} }`)} }`,
  introspection: getIntrospectionQuery({
    descriptions: true,
    inputValueDeprecation: true,
    specifiedByUrl: true,
    schemaDescription: true,
  }),
};

describe("an operation over the limit of", () => {
  it.each(Object.entries(over))(
    "%s does not run: 400, JSON, its code, and no word about a syntax error",
    async (_limit, query) => {
      const answer = await ask(origin, query);
      expect([answer.status, answer.type]).toEqual([400, "application/json; charset=utf-8"]);
      expect(answer.body.data).toBeUndefined();
      expect(codesOf(answer)).toContain("QUERY_TOO_COMPLEX");
      expect(answer.text).not.toContain("Syntax Error");
    },
  );

  it.each(Object.entries(over))("%s does not run in process either", async (_limit, query) => {
    const contextValue = {
      db: world.publicPool,
      clientKey: "test",
      limits: writeLimits(),
      pages: pageSizes(),
      randomness: systemRandomness,
    };
    const { body } = await inProcess.executeOperation({ query }, { contextValue });
    const result = body.kind === "single" ? body.singleResult : { data: {}, errors: [] };
    expect(result.data).toBeUndefined();
    expect(result.errors?.map(({ extensions }) => extensions?.["code"])).toContain("QUERY_TOO_COMPLEX");
  });
});

describe("an operation as long as allowed in", () => {
  it.each(Object.entries(within))("%s runs", async (_limit, query) => {
    const answer = await ask(origin, query);
    expect([answer.status, answer.body.errors]).toEqual([200, undefined]);
  });
});

describe("a page", () => {
  const page = (first: number | null, aliases = 1) =>
    ask(origin, {
      query: `query ($first: Int) { ${times(aliases, (n) => `a${n}: responses(consultation: "x", first: $first) { totalCount }`)} }`,
      variables: { first },
    });

  it.each([1, 100, null])("of %s responses is given", async (first) => {
    expect((await page(first)).body).toEqual({ data: { a0: { totalCount: 0 } } });
  });

  it.each([
    [101, 1, "QUERY_TOO_COMPLEX"],
    [2_147_483_647, 1, "QUERY_TOO_COMPLEX"],
    [0, 1, "BAD_REQUEST"],
    [-1, 1, "BAD_REQUEST"],
  ])("of %i responses is refused", async (first, aliases, code) => {
    const answer = await page(first, aliases);
    expect([answer.status, codesOf(answer)]).toEqual([400, [code]]);
  });

  it("under several names is no longer than one", async () => {
    expect((await page(50, 2)).status).toBe(200);
    expect(codesOf(await page(51, 2))).toEqual(["QUERY_TOO_COMPLEX"]);
  });
});

describe("a body", () => {
  it("over a megabyte is refused with 413", async () => {
    const answer = await ask(origin, { query: "{ __typename }", variables: { x: "y".repeat(1_100_000) } });
    expect([answer.status, answer.type, codesOf(answer)]).toEqual([
      413,
      "application/json; charset=utf-8",
      ["TOO_LARGE"],
    ]);
  });
});
