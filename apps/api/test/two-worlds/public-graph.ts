import type { GraphQLSchema } from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { operationTable } from "../../src/entry/operation-table.js";
import { publicSchema } from "../../src/entry/public-graph.js";
import { graphOperations } from "./graph-operations.js";
import {
  amounts,
  expectCaught,
  expectSame,
  holdsAtTheClose,
  interrogate,
  longest,
  objectTypes,
  seed,
  served,
  toCatch,
} from "./interrogation.js";
import { publicLeaks } from "./planted-leaks.js";
import { randomFrom } from "../worlds/random.js";
import { hashOfPub, severalWorlds, stayingForThePublic, type Worlds } from "./several-worlds.js";
import { publicSide, type Operation, type Side } from "./sides.js";
import { valuesOf } from "./values.js";

/** One part of what is asked of the public graph: every field each time, with other arguments and other tails. */
export function askThePublicGraph(part: 1 | 2 | 3): void {
  interrogate();

  let worlds: Worlds;
  let sides: Side[];
  let operations: readonly Operation[];
  let operationsToCatch: (schema: GraphQLSchema) => readonly Operation[];
  beforeAll(async () => {
    worlds = await severalWorlds(stayingForThePublic);
    sides = await served(worlds, (world) => publicSide(world));
    const values = await valuesOf(worlds);
    operations = graphOperations(randomFrom(seed * 10 + part), publicSchema(), values, amounts.public);
    operationsToCatch = (schema) => graphOperations(randomFrom(seed), schema, values, toCatch.public);
  }, longest);
  afterAll(async () => {
    for (const side of sides) await side.close();
    await worlds.close();
  });

  it("the worlds have the same `pub`, byte for byte, and in every other table rows that differ", async () => {
    for (const world of [worlds.b, worlds.c]) expect(await hashOfPub(world)).toEqual(await hashOfPub(worlds.a));
    const unlike = [...worlds.rewritten].filter(([, { gone, changed, fresh }]) => gone + changed + fresh > 0);
    const full = [...worlds.rewritten].filter(([, { rows }]) => rows > 0);
    expect(unlike.map(([table]) => table)).toEqual(full.map(([table]) => table));
    // Empty in both: nothing of the kind has happened yet.
    const empty = [...worlds.rewritten].filter(([, { rows }]) => rows === 0).map(([table]) => table);
    expect(empty).toEqual([
      "core.audit_seal",
      "core.mail_refused",
      "graphile_worker._private_job_queues",
      "graphile_worker._private_known_crontabs",
    ]);
  });

  it("every root field of the operation table is asked for", () => {
    const wanted = Object.keys(operationTable.publicGraph).map((line) => line.split(".")[1] ?? "");
    const texts = operations.map(({ url, payload }) => decodeURIComponent(url) + (payload ?? "")).join("\n");
    expect(wanted.filter((field) => !new RegExp(`\\b${field}\\b`).test(texts))).toEqual([]);
  });

  it(
    "the graph answers the same in all, with objects of every type",
    async () => {
      const types = await expectSame(sides, operations);
      expect(objectTypes(publicSchema()).filter((type) => !types.has(type))).toEqual([]);
    },
    longest,
  );

  holdsAtTheClose(() => ({ worlds, sides, operations }));

  describe("a planted leak is caught:", () => {
    it.each(publicLeaks.filter(({ graph }) => graph !== undefined))(
      "$name",
      (leak) => expectCaught(worlds, leak, publicSide, operationsToCatch, publicSchema),
      longest,
    );
  });
}
