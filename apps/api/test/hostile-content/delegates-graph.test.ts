import { afterAll, beforeAll, expect, it } from "vitest";
import { aWorld, type World } from "../worlds/world.js";
import { delegatesFields, delegatesOperations } from "./delegates-operations.js";
import { fieldsOf } from "./fields.js";
import { expectNoFault, expectQuietLog, type Graph, operationsWithFields } from "./graphs.js";
import { aDeskSite, type Desk } from "./sites.js";

let world: World;
let desk: Desk;
let graph: Graph;
beforeAll(async () => {
  world = await aWorld();
  desk = await aDeskSite(world, { anyDocument: true });
  graph = { app: desk.app, operations: await delegatesOperations(world, desk.app), rules: delegatesFields };
});
afterAll(async () => {
  await desk?.close();
  await world?.close();
});

it("every place of the delegates' graph where a client gives a value is judged, and no other", () => {
  expect(Object.keys(delegatesFields).toSorted()).toEqual(
    fieldsOf("delegates")
      .map(({ path }) => path)
      .toSorted(),
  );
});

it.each(operationsWithFields("delegates"))(
  "%s refuses by name, or keeps unchanged, whatever is put into each of its fields",
  (_operation, fields) => expectNoFault(graph, fields),
);

it("no text of the corpus made a fault or a line of the log", () => expectQuietLog(desk.log));
