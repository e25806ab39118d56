import { afterAll, beforeAll, expect, test } from "vitest";
import { aPublicOrigin, ask, type Origin } from "../../../../test/graph/origins.js";
import { aWorld, type World } from "../../../../test/worlds/world.js";

let world: World;
let origin: Origin;
beforeAll(async () => {
  world = await aWorld();
  origin = await aPublicOrigin(world);
});
afterAll(async () => {
  await origin.app.close();
  await world.close();
});

test("the public graph lists the report of 2020 and says what its source does not state", async () => {
  const { body } = await ask(
    origin,
    "{ councilReports { slug title year summary actionRequired meetings asOf source notStated } }",
  );
  expect(body.errors).toBeUndefined();
  expect(body.data?.["councilReports"]).toMatchObject([
    {
      slug: "2020-meetings-13-14",
      year: 2020,
      meetings: [13, 14],
      notStated: expect.arrayContaining(["document number", "Chair's name"]),
    },
  ]);
});
