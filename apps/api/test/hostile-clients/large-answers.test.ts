import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { octetsOfPage, publicLimits } from "../../src/platform/graphql/limits.js";
import { aPublicOrigin, ask, codesOf, type Origin } from "../graph/origins.js";
import { aConsultation, aPublishedResponse, type Round } from "../worlds/stories.js";
import { aWorld, type World } from "../worlds/world.js";

/** As long as an answer may be, each character two octets. */
const longest = "ع".repeat(20_000);
const count = 24;

let world: World;
let origin: Origin;
let round: Round;
beforeAll(async () => {
  world = await aWorld();
  round = await (await aConsultation(world)).open();
  const answers = round.questions.map((question) => ({ question, text: longest }));
  const { publicId } = await aPublishedResponse(world, round, { answers });
  // As many again of the same, straight into what is published.
  await world.admin.query(
    `insert into pub.response select (jsonb_populate_record(r, jsonb_build_object('id', gen_random_uuid(), 'number', n))).*
     from pub.response r, generate_series(2, $2) n where r.id = $1`,
    [publicId, count],
  );
  await world.admin.query("update pub.consultation set responses = $2 where id = $1", [round.publicId, count]);
  origin = await aPublicOrigin(world);
});
afterAll(async () => {
  await origin.app.close();
  await world.close();
});

type Page = { nodes: { number: number }[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } };

async function page(first: number, after: string | null): Promise<Page> {
  const { body } = await ask(origin, {
    query: `query ($id: ID!, $first: Int, $after: String) { responses(consultation: $id, first: $first, after: $after) {
      nodes { number answers { text } } pageInfo { hasNextPage endCursor } } }`,
    variables: { id: round.publicId, first, after },
  });
  return body.data?.["responses"] as Page;
}

describe("a page of very long responses", () => {
  it.each([1, 20, 100])(
    "ends early, and the pages together hold every response once, asked for by %i",
    async (first) => {
      const numbers: number[] = [];
      let after: string | null = null;
      for (;;) {
        const { nodes, pageInfo }: Page = await page(first, after);
        expect(nodes.length).toBeGreaterThan(0);
        // The last one may go beyond; those before it may not.
        expect((nodes.length - 1) * 2 * 40_000).toBeLessThan(octetsOfPage(first));
        numbers.push(...nodes.map(({ number }) => number));
        if (!pageInfo.hasNextPage) break;
        after = pageInfo.endCursor;
      }
      expect(numbers).toEqual(Array.from({ length: count }, (_, n) => count - n));
    },
  );
});

describe("the texts of an answer", () => {
  it("are counted as often as they are asked for, and refused when they are too long", async () => {
    const once = 2 * 20_000 * (await page(20, null)).nodes.length;
    const names = Math.floor(publicLimits.texts / once);
    // One of them is its own, which no limit on aliases counts.
    const asked = (count: number) =>
      ask(origin, {
        query: `query ($id: ID!) { responses(consultation: $id) { nodes { answers {
          ${["text", ...Array.from({ length: count - 1 }, (_, n) => `t${n}: text`)].join(" ")} } } } }`,
        variables: { id: round.publicId },
      });
    expect((await asked(names)).status).toBe(200);
    const refused = await asked(names + 1);
    expect([refused.status, codesOf(refused), refused.body.data ?? null]).toEqual([400, ["QUERY_TOO_COMPLEX"], null]);
    expect(refused.text.length).toBeLessThan(500);
  });
});
