import { afterAll, beforeAll, expect, it } from "vitest";
import { aConsultation, aSubmittedResponse } from "../../../test/worlds/stories.js";
import { aWorld, type World } from "../../../test/worlds/world.js";
import { freeHeldJobs } from "./free-jobs.js";

let world: World;
beforeAll(async () => void (world = await aWorld()));
afterAll(() => world.close());

it("a job that a killed worker held is there for the next one at once", async () => {
  await aSubmittedResponse(world, await (await aConsultation(world)).open());
  await world.admin.query("update graphile_worker._private_jobs set locked_at = now(), locked_by = 'killed'");
  const held = (): Promise<number | null> =>
    world.admin
      .query("select from graphile_worker._private_jobs where locked_by is not null")
      .then(({ rowCount }) => rowCount);
  expect(await held()).toBe(1);
  await freeHeldJobs(world.workerPool);
  expect(await held()).toBe(0);
  const { rowCount } = await world.admin.query("select from graphile_worker._private_jobs where locked_at is null");
  expect(rowCount).toBe(1);
});
