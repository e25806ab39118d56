import { readdirSync } from "node:fs";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { operationTable } from "../../src/entry/operation-table.js";
import type { World } from "../worlds/world.js";
import { askAsDelegate, askInPublic, givesSomething } from "./ask.js";
import { deeds, publicDeeds } from "./operations.js";
import { besidesTheTable } from "./more-refusals.js";
import { fromTheTable, tryRefusal, type Outcome, type Refusal } from "./refusals.js";
import { aScene, inCopy, type Scene } from "./scene.js";
import { policies, removed } from "./switches.js";
import { conditions, ofSessions } from "./conditions.js";
import { without } from "./statements.js";
import { tallyOf } from "./tally.js";

const switches = vi.hoisted(() => import("./switches.js"));
vi.mock("@openfloor/domain/consultations", async (original) =>
  (await switches).switchable("consultations", await original<object>()),
);
vi.mock("@openfloor/domain/documents", async (original) =>
  (await switches).switchable("documents", await original<object>()),
);
vi.mock("@openfloor/domain/meetings", async (original) =>
  (await switches).switchable("meetings", await original<object>()),
);
vi.mock("@openfloor/domain/membership", async (original) =>
  (await switches).switchable("membership", await original<object>()),
);
vi.mock("@openfloor/domain/reports", async (original) =>
  (await switches).switchable("reports", await original<object>()),
);
vi.mock("@openfloor/domain/responses", async (original) =>
  (await switches).switchable("responses", await original<object>()),
);
vi.mock("../../src/platform/graphql/access.js", async (original) => {
  const access = await original<{ guard: Parameters<Awaited<typeof switches>["switchableGuard"]>[0] }>();
  return { ...access, guard: (await switches).switchableGuard(access.guard) };
});

/** A third wall stands in the database: row-level security, and triggers that look at roles. */
const heldByTheDatabase = [
  "Query.contributionDraft",
  "Query.contributionDrafts",
  "Mutation.confirmAuthority",
  "Mutation.saveContributionDraft",
  "Mutation.submitContribution",
];

let scene: Scene;
let refusals: Refusal[];
beforeAll(async () => {
  scene = await aScene();
  refusals = [...fromTheTable(scene), ...besidesTheTable(scene)];
});
afterEach(() => Object.assign(removed, { guards: "none", policies: "none" }));

/** The refusals that did not come out as they should, with what came of them; no more than so many. */
async function wrong(
  world: World,
  asked: readonly Refusal[],
  atMost = Infinity,
): Promise<(readonly [string, Outcome])[]> {
  const found: (readonly [string, Outcome])[] = [];
  for (const refusal of asked) {
    const outcome = await tryRefusal(refusal, world);
    if (outcome !== "refused") found.push([refusal.name, outcome]);
    if (found.length === atMost) break;
  }
  return found;
}
const leaks = (found: readonly (readonly [string, Outcome])[]): string[] =>
  found.flatMap(([name, outcome]) => (outcome === "leaked" ? [name] : []));
const namesOf = (found: readonly (readonly [string, Outcome])[]): string[] => found.map(([name]) => name);
const ofPersons = (): Refusal[] => refusals.filter(({ why }) => why === "person");
/** Policies are asked about somebody; that nobody is signed in is the guard's affair alone. */
const ofSomebody = (): Refusal[] => refusals.filter(({ expected }) => expected !== "SIGN_IN_REQUIRED");

describe("with every wall standing", () => {
  it("whoever may do something can", async () => {
    await inCopy(scene, async (world) => {
      for (const [field, { by, ask }] of Object.entries(deeds)) {
        const answer = await askAsDelegate(world, scene.people[by], ask(scene));
        expect([field, answer.codes, givesSomething(answer)]).toEqual([field, [], true]);
      }
      for (const [field, ask] of Object.entries(publicDeeds)) {
        const answer = await askInPublic(world, ask(scene));
        expect([field, answer.codes, givesSomething(answer)]).toEqual([field, [], true]);
      }
    });
  });

  it("whoever may not is refused, by both walls and by each of them alone", async () => {
    await inCopy(scene, async (world) => {
      expect(await wrong(world, refusals)).toEqual([]);
      removed.guards = "all";
      expect(await without(ofSessions, () => wrong(world, ofSomebody()))).toEqual([]);
      Object.assign(removed, { guards: "none", policies: "all" });
      expect(await wrong(world, fromTheTable(scene))).toEqual([]);
    });
  });

  it("each operation of the table keeps somebody out, and leaks with both walls gone", async () => {
    Object.assign(removed, { guards: "all", policies: "all" });
    await inCopy(scene, async (world) => {
      const leaking = new Set<string | undefined>();
      for (const refusal of fromTheTable(scene)) {
        if ((await tryRefusal(refusal, world)) === "leaked") leaking.add(refusal.guardedBy);
      }
      const tight = Object.keys(operationTable.delegatesGraph).filter((field) => !leaking.has(field));
      expect(tight.toSorted()).toEqual(["Query.me", ...heldByTheDatabase].toSorted());
    });
  });
});

describe("a line of the guard", () => {
  const tally = tallyOf("guards");
  afterAll(() => tally.print());

  it.each(Object.keys(operationTable.delegatesGraph))("that lets everybody pass is caught: %s", async (line) => {
    const behind = refusals.filter(({ guardedBy }) => guardedBy === line);
    const { leaked, caughtBy } = await inCopy(scene, async (world) => {
      Object.assign(removed, { guards: [line], policies: "none" });
      const through = leaks(await wrong(world, behind));
      removed.policies = "all";
      return { leaked: through, caughtBy: namesOf(await wrong(world, behind, 1)) };
    });
    tally.add({ wall: line, caughtBy, leaked });
    expect(leaked).toEqual([]);
    expect(caughtBy).not.toEqual([]);
  });
});

describe("a policy", () => {
  const tally = tallyOf("policies");
  afterAll(() => tally.print());

  it("of every capability of the domain has its switch", () => {
    const capabilities = readdirSync(new URL("../../../../packages/domain/src", import.meta.url));
    const found = new Set([...policies].map((policy) => policy.split(".")[0]));
    expect([...found].toSorted()).toEqual(capabilities.filter((name) => name !== "kernel").toSorted());
  });

  it.each([...policies])("that permits everything is caught: %s", async (policy) => {
    const { leaked, caughtBy } = await inCopy(scene, async (world) => {
      Object.assign(removed, { guards: "none", policies: [policy] });
      const through = leaks(await wrong(world, ofPersons()));
      removed.guards = "all";
      return { leaked: through, caughtBy: namesOf(await without(ofSessions, () => wrong(world, ofSomebody(), 1))) };
    });
    tally.add({ wall: policy, caughtBy, leaked });
    expect(leaked).toEqual([]);
    expect(caughtBy).not.toEqual([]);
  });
});

describe("a condition of a statement", () => {
  const tally = tallyOf("conditions");
  afterAll(() => tally.print());

  it.each(conditions)("that is left out is caught: $wall", async ({ wall, behind, ...condition }) => {
    const { leaked, caughtBy } = await inCopy(scene, async (world) => {
      const through = leaks(await without([condition], () => wrong(world, ofPersons())));
      removed.policies = behind.policies;
      await world.admin.query(behind.database);
      const alone = await wrong(world, ofPersons());
      expect(leaks(alone)).toEqual([]);
      const noticed = namesOf(await without([condition], () => wrong(world, ofPersons())));
      return { leaked: through, caughtBy: noticed.filter((name) => !namesOf(alone).includes(name)) };
    });
    tally.add({ wall, caughtBy, leaked });
    expect(leaked).toEqual([]);
    expect(caughtBy).not.toEqual([]);
  });
});
