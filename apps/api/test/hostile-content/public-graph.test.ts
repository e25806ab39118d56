import { afterAll, beforeAll, expect, it } from "vitest";
import { aPublicOrigin, type Origin } from "../graph/origins.js";
import { aWorld, type World } from "../worlds/world.js";
import { fieldsOf } from "./fields.js";
import { expectNoFault, expectQuietLog, type Graph, operationsWithFields } from "./graphs.js";
import { publicFields, publicOperations } from "./public-operations.js";

let world: World;
let origin: Origin;
let graph: Graph;
beforeAll(async () => {
  world = await aWorld();
  origin = await aPublicOrigin(world, { limits: { count: async () => undefined } });
  graph = { app: origin.app, operations: await publicOperations(world), rules: publicFields };
});
afterAll(async () => {
  await origin?.app.close();
  await world?.close();
});

it("every place of the public graph where a client gives a value is judged, and no other", () => {
  expect(Object.keys(publicFields).toSorted()).toEqual(
    fieldsOf("public")
      .map(({ path }) => path)
      .toSorted(),
  );
});

it.each(operationsWithFields("public"))(
  "%s refuses by name, or keeps unchanged, whatever is put into each of its fields",
  (_operation, fields) => expectNoFault(graph, fields),
);

it("no text of the corpus made a fault or a line of the log", () => expectQuietLog(origin.log));
