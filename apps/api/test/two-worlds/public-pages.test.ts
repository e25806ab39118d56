import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { operationTable } from "../../src/entry/operation-table.js";
import { publicSchema } from "../../src/entry/public-graph.js";
import {
  amounts,
  expectCaught,
  expectSame,
  holdsAtTheClose,
  interrogate,
  longest,
  seed,
  served,
} from "./interrogation.js";
import { pageOperations } from "./page-operations.js";
import { publicLeaks } from "./planted-leaks.js";
import { randomFrom } from "../worlds/random.js";
import { severalWorlds, stayingForThePublic, type Worlds } from "./several-worlds.js";
import { publicSide, type Operation, type Side } from "./sides.js";
import { valuesOf } from "./values.js";

interrogate();

let worlds: Worlds;
let sides: Side[];
let pages: readonly Operation[];
beforeAll(async () => {
  worlds = await severalWorlds(stayingForThePublic);
  sides = await served(worlds, (world) => publicSide(world));
  const [first] = sides;
  if (!first) throw new Error("There is no world.");
  pages = await pageOperations(randomFrom(seed), {
    values: await valuesOf(worlds),
    own: worlds.own,
    ask: (operation) => first.answer(operation, 0),
    most: amounts.pages,
  });
}, longest);
afterAll(async () => {
  for (const side of sides) await side.close();
  await worlds.close();
});

it("every page and every route of the operation table is asked for", () => {
  const patterns = Object.keys(operationTable.publicPages).map(
    (pattern) => new RegExp(`^${pattern.replaceAll(/:\w+/g, "[^/]*")}(\\?.*)?$`),
  );
  expect(patterns.filter((pattern) => !pages.some(({ url }) => pattern.test(url)))).toEqual([]);
  const routes = Object.keys(operationTable.publicRoutes).filter(
    (line) => !line.includes("graphql") && !line.endsWith("/*"),
  );
  expect(routes.filter((line) => !pages.some(({ method, url }) => `${method} ${url}` === line))).toEqual([]);
});

it(
  "pages and routes answer the same in all, headers and errors included",
  async () => {
    await expectSame(sides, pages);
  },
  longest,
);

holdsAtTheClose(() => ({ worlds, sides, operations: pages }));

describe("a planted leak is caught:", () => {
  it.each(publicLeaks.filter(({ answers }) => answers !== undefined))(
    "$name",
    (leak) => expectCaught(worlds, leak, publicSide, () => pages, publicSchema),
    longest,
  );
});
