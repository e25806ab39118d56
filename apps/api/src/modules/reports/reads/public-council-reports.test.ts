import { afterAll, beforeAll, expect, test } from "vitest";
import { aWorld, type World } from "../../../../test/worlds/world.js";
import { publicCouncilReports } from "./public-council-reports.js";

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.close());

test("the public reads the report of 2020 with what its source does not state", async () => {
  const [report, ...others] = await publicCouncilReports(world.publicPool);
  expect(others).toEqual([]);
  expect(report).toMatchObject({
    slug: "2020-meetings-13-14",
    year: 2020,
    meetings: [13, 14],
    actionRequired: "The Council is invited to note the report.",
    asOf: "between 2020-02-06 and 2020-09 (the source's own date is not stated)",
  });
  expect(report?.notStated).toContain("Chair's name");
});
