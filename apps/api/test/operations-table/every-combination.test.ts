import { graphql, type GraphQLSchema } from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { delegatesSchema } from "../../src/entry/delegates-graph.js";
import { operationTable } from "../../src/entry/operation-table.js";
import { publicSchema } from "../../src/entry/public-graph.js";
import type { Operation } from "../../src/platform/access.js";
import { rootFields } from "../../src/platform/graphql/access.js";
import { aDelegatesOrigin, aPublicOrigin, type Origin } from "../graph/origins.js";
import { everyRow, keptRows } from "../worlds/behind-the-walls.js";
import { aWorld, type World } from "../worlds/world.js";
import { outcomeOf } from "./answers.js";
import { asking, eachOf, type Answered } from "./asking.js";
import { theCast } from "./cast.js";
import { faultsOf, isChange, misfit } from "./checking.js";
import { combinations, hiddenIds, type Combination } from "./combinations.js";
import { documentFor } from "./operations.js";
import { delegatesRecipes } from "./delegates-recipes.js";
import { publicRecipes } from "./public-recipes.js";
import { theScene } from "./scene.js";

type Graph = {
  readonly all: readonly Combination[];
  readonly ask: (asked: Combination) => Promise<Answered>;
  /** By the person's name, what no answer to them may hold. */
  readonly hidden: ReadonlyMap<string, readonly string[]>;
};

let world: World;
let putBack: () => Promise<void>;
let origins: Origin[];
let graphs: Readonly<Record<"public" | "delegates", Graph>>;
const say = (text: string): void => void process.stdout.write(`${text}\n`);

beforeAll(async () => {
  world = await aWorld();
  const scene = await theScene(world);
  const cast = await theCast(world);
  const outside = cast.filter(({ name }) => name === "nobody");
  putBack = await keptRows(world);
  const [open, restricted] = [await aPublicOrigin(world), await aDelegatesOrigin(world)];
  origins = [open, restricted];
  const { publicGraph, delegatesGraph } = operationTable;
  graphs = {
    public: {
      all: combinations(publicGraph, publicRecipes, scene, outside),
      ask: asking(open.app, publicSchema(), 3),
      hidden: new Map(outside.map((person) => [person.name, hiddenIds(publicGraph, publicRecipes, scene, person)])),
    },
    delegates: {
      all: combinations(delegatesGraph, delegatesRecipes, scene, cast),
      ask: asking(restricted.app, delegatesSchema(), 4),
      hidden: new Map(cast.map((person) => [person.name, hiddenIds(delegatesGraph, delegatesRecipes, scene, person)])),
    },
  };
});
afterAll(async () => {
  for (const { app } of origins) await app.close();
  await world.close();
});

const timeout = 120_000;

describe.each(["public", "delegates"] as const)("the %s graph", { timeout }, (name) => {
  it("answers every combination that changes nothing as the table says, and changes nothing", async () => {
    const { all, ask, hidden } = graphs[name];
    const asked = all.filter((each) => !isChange(each));
    const before = await everyRow(world);
    const { faults, pairs } = await faultsOf(asked, ask, hidden);
    expect(faults).toEqual([]);
    expect(await everyRow(world)).toEqual(before);
    say(`${asked.length} combinations of the ${name} graph changed nothing`);
    say(`${pairs} pairs of unknown and forbidden in the ${name} graph were alike in every byte`);
  });

  it("does what the table allows, each time beginning alike", async () => {
    const { all, ask } = graphs[name];
    const asked = all.filter(isChange);
    const faults: (string | never[])[] = [];
    for (const each of asked) {
      faults.push(misfit(each, (await ask(each)).outcome) ?? []);
      await putBack();
    }
    expect(faults.flat()).toEqual([]);
    expect(asked.length).toBeGreaterThan(0);
    say(`${asked.length} combinations of the ${name} graph were done`);
  });
});

describe("the wall behind the guard of the delegates' graph", { timeout }, () => {
  it("refuses by itself, in the acts and reads, what the table refuses", async () => {
    const unguarded: GraphQLSchema = delegatesSchema(() => true);
    const documents = new Map([...rootFields(unguarded)].map(([name, field]) => [name, documentFor(name, field, 3)]));
    const table: Readonly<Record<string, Operation>> = operationTable.delegatesGraph;
    const asked = graphs.delegates.all.filter((each) => !isChange(each) && table[each.name]?.who !== "signed in");
    const faults: (string | never[])[] = [];
    const before = await everyRow(world);
    await eachOf(asked, async (each) => {
      // Whose last role has ended does not even come this far; here they do.
      const viewer = each.person.viewer ?? { accountId: "", name: "", language: "en", roles: [] };
      const answer = each.person.viewer ? each.answer : (table[each.name]?.else ?? "");
      const { data, errors } = await graphql({
        schema: unguarded,
        source: documents.get(each.name) ?? "",
        variableValues: each.variables,
        contextValue: { source: world.source, viewer, publicOrigin: "http://localhost:3000" },
      });
      const outcome = outcomeOf(data, errors);
      faults.push(misfit({ ...each, answer }, outcome) ?? []);
    });
    expect(faults.flat()).toEqual([]);
    expect(await everyRow(world)).toEqual(before);
    say(`${asked.length} combinations met the wall behind the guard`);
  });
});
