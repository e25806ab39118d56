import { getIntrospectionQuery } from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { writtenLimits } from "../../src/platform/graphql/bounded-operation.js";
import { aDelegatesOrigin, aPublicOrigin, type Origin } from "../graph/origins.js";
import { aWorld, type World } from "../worlds/world.js";

let world: World;
let origins: Readonly<Record<"public" | "delegates", Origin>>;
beforeAll(async () => {
  world = await aWorld();
  origins = { public: await aPublicOrigin(world), delegates: await aDelegatesOrigin(world) };
});
afterAll(async () => {
  for (const { app } of Object.values(origins)) await app.close();
  await world.close();
});

const { characters, lines } = writtenLimits;
const short = "{ __typename }";
const unknown = `{ ${Array.from({ length: 200 }, (_, n) => `x${n}`).join(" ")} }`;

type Answer = readonly [number, string | undefined];
const answer = (given: { statusCode: number; json: () => unknown }): Answer => {
  const { errors } = given.json() as { errors?: { extensions: { code: string } }[] };
  return [given.statusCode, errors?.[0]?.extensions.code];
};
const post = async (query: unknown, name: keyof typeof origins = "public"): Promise<Answer> =>
  answer(await origins[name].app.inject({ method: "POST", url: "/graphql", payload: { query } }));
const get = async (search: string): Promise<Answer> =>
  answer(
    await origins.public.app.inject({ url: `/graphql?${search}`, headers: { "apollo-require-preflight": "yes" } }),
  );

describe("an operation", () => {
  it.each(["\n", "\r", "\r\n"])("of as many lines as it may have runs, and of one more does not (%j)", async (end) => {
    expect(await post(end.repeat(lines - 1) + short)).toEqual([200, undefined]);
    expect(await post(end.repeat(lines) + short)).toEqual([400, "QUERY_TOO_COMPLEX"]);
  });

  it("of as many characters as it may have runs, and of one more does not", async () => {
    expect(await post(short.padEnd(characters))).toEqual([200, undefined]);
    expect(await post(short.padEnd(characters + 1))).toEqual([400, "QUERY_TOO_COMPLEX"]);
  });

  it("of hundreds of thousands of lines and many errors is refused before they are counted", async () => {
    const query = "\n".repeat(480_000) + unknown;
    for (const name of ["public", "delegates"] as const)
      expect(await post(query, name)).toEqual([400, "QUERY_TOO_COMPLEX"]);
  });

  it("in an address has the same limit", async () => {
    expect(await get(`query=${"%0A".repeat(lines - 1)}${encodeURIComponent(short)}`)).toEqual([200, undefined]);
    expect(await get(`query=${"%0A".repeat(lines)}${encodeURIComponent(short)}`)).toEqual([400, "QUERY_TOO_COMPLEX"]);
  });

  it.each([[5], [["{ __typename }"]], [{ length: 1 }], [true]])("that is no text is refused: %j", async (query) => {
    for (const name of ["public", "delegates"] as const) expect(await post(query, name)).toEqual([400, "BAD_REQUEST"]);
  });

  it("given twice in an address is refused", async () => {
    expect(await get("query=%7B__typename%7D&query=%7B__typename%7D")).toEqual([400, "BAD_REQUEST"]);
  });

  it("that asks for the whole schema runs, with all that tools ask for", async () => {
    const query = getIntrospectionQuery({
      descriptions: true,
      specifiedByUrl: true,
      directiveIsRepeatable: true,
      schemaDescription: true,
      inputValueDeprecation: true,
      oneOf: true,
    });
    expect(await post(query)).toEqual([200, undefined]);
  });
});
