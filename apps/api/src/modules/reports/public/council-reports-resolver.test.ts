import { graphql } from "graphql";
import { afterAll, beforeAll, expect, test } from "vitest";
import { publicSchema } from "../../../entry/public-graph.js";
import { aWorld, type World } from "../../../../test/worlds/world.js";

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.close());

test("the public graph lists the report of 2020 and says what its source does not state", async () => {
  const answer = await graphql({
    schema: publicSchema(),
    source: "{ councilReports { slug title year summary actionRequired meetings asOf source notStated } }",
    contextValue: { db: world.publicPool },
  });
  expect(answer.errors).toBeUndefined();
  expect(answer.data?.["councilReports"]).toMatchObject([
    {
      slug: "2020-meetings-13-14",
      year: 2020,
      meetings: [13, 14],
      notStated: expect.arrayContaining(["document number", "Chair's name"]),
    },
  ]);
});
