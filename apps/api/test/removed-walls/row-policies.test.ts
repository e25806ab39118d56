import { afterAll, describe, expect, it, vi } from "vitest";
import { thatTouchRows } from "./injected.js";
import { besidesTheTable } from "./more-refusals.js";
import { fromTheTable, tryRefusal } from "./refusals.js";
import { everyRowWall } from "./row-policies.js";
import { aScene, inCopy } from "./scene.js";
import { brokenStep, theStory } from "./story.js";
import { tallyOf } from "./tally.js";

const scene = await aScene();
const steps = theStory(scene);
const refusals = [...fromTheTable(scene), ...besidesTheTable(scene)].filter(({ why }) => why === "person");
const walls = await inCopy(scene, everyRowWall);
// The queue's library prints what its database refuses.
vi.spyOn(console, "trace").mockReturnValue();

describe("row-level security", () => {
  const tally = tallyOf("row policies");
  afterAll(() => tally.print());

  it("lets everything legitimate through and nothing of an attacker who got past the server", async () => {
    expect(walls.length).toBeGreaterThan(20);
    expect(await inCopy(scene, (world) => thatTouchRows(scene, world))).toEqual([]);
    expect(await inCopy(scene, (world) => brokenStep(steps, world))).toBeUndefined();
  });

  it("that nobody needs is found, and nothing misses it", async () => {
    await inCopy(scene, async (world) => {
      await world.admin.query("create policy needless on core.contribution_draft using (false)");
      const needless = (await everyRowWall(world)).filter(({ name }) => !walls.some((wall) => wall.name === name));
      expect(needless.map(({ name }) => name)).toEqual([
        "needless on core.contribution_draft is gone",
        "needless on core.contribution_draft has using (true)",
      ]);
      await world.admin.query(needless[0]?.remove ?? "");
      expect([await thatTouchRows(scene, world), await brokenStep(steps, world)]).toEqual([[], undefined]);
    });
  });

  it.concurrent.each(walls)("is missed where $name", async ({ name, remove, widens }) => {
    const { caughtBy, leaked } = await inCopy(scene, async (world) => {
      await world.admin.query(remove);
      const touched = await thatTouchRows(scene, world);
      const through: string[] = [];
      for (const refusal of refusals) {
        if ((await tryRefusal(refusal, world)) === "leaked") through.push(refusal.name);
      }
      const broken = widens ? undefined : await brokenStep(steps, world);
      return { caughtBy: [...touched, ...(broken === undefined ? [] : [broken])], leaked: through };
    });
    tally.add({ wall: name, caughtBy, leaked });
    expect(leaked).toEqual([]);
    expect(caughtBy).not.toEqual([]);
  });
});
