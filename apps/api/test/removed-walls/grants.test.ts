import { afterAll, describe, expect, it, vi } from "vitest";
import { everyGrant } from "./grants.js";
import { aScene, inCopy } from "./scene.js";
import { beginningWith, brokenStep, migrates, theStory } from "./story.js";
import { tallyOf } from "./tally.js";

const scene = await aScene();
const steps = theStory(scene);
const grants = await inCopy(scene, everyGrant);
// The queue's library prints what its database refuses.
vi.spyOn(console, "trace").mockReturnValue();

describe("a grant", () => {
  const tally = tallyOf("grants");
  afterAll(() => tally.print());

  it("of each login is there, and with all of them the whole story works", async () => {
    expect(grants.length).toBeGreaterThan(80);
    expect(await inCopy(scene, (world) => brokenStep(steps, world))).toBeUndefined();
  });

  it("that nobody needs is found, and nothing misses it", async () => {
    await inCopy(scene, async (world) => {
      await world.admin.query(`grant select on core.session to ${world.roles.worker}`);
      const needless = (await everyGrant(world)).filter(({ name }) => !grants.some((grant) => grant.name === name));
      expect(needless.map(({ name }) => name)).toEqual(["SELECT on table core.session to worker"]);
      await world.admin.query(needless[0]?.revoke ?? "");
      expect(await brokenStep(steps, world)).toBeUndefined();
    });
  });

  it.concurrent.each(grants)("that is taken back is missed: $name", async ({ name, login, revoke, ofRole }) => {
    const missed = await inCopy(scene, async (world) => {
      if (ofRole)
        return brokenStep([{ name: "the owner migrates", login: "owner", run: () => migrates(world, revoke) }], world);
      await world.admin.query(revoke);
      return brokenStep(beginningWith(login, steps), world);
    });
    tally.add({ wall: name, caughtBy: missed === undefined ? [] : [missed], leaked: [] });
    expect(missed).toBeDefined();
  });
});
