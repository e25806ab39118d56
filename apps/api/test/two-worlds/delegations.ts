import type { GraphQLSchema } from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { delegatesSchema } from "../../src/entry/delegates-graph.js";
import { graphOperations } from "./graph-operations.js";
import { amounts, expectCaught, expectSame, interrogate, longest, seed, served, toCatch } from "./interrogation.js";
import { delegatesRouteOperations } from "./page-operations.js";
import { delegatesLeaks } from "./planted-leaks.js";
import { randomFrom } from "../worlds/random.js";
import { hashOfPub, severalWorlds, stayingForADelegate, type Worlds } from "./several-worlds.js";
import { delegatesSide, type Operation, type Side } from "./sides.js";
import { valuesOf } from "./values.js";
import type { Own } from "./world-a.js";

/** The tests of one person of a delegation, with what is another State's differing. */
export function askAs(role: keyof Own["sessions"]): void {
  interrogate();

  let worlds: Worlds;
  let sides: Side[];
  let operationsToCatch: (schema: GraphQLSchema) => readonly Operation[];
  let operations: readonly Operation[];
  let routes: readonly Operation[];
  beforeAll(async () => {
    worlds = await severalWorlds(stayingForADelegate);
    sides = await served(worlds, (world) => delegatesSide(world));
    const values = await valuesOf(worlds);
    const headers = { cookie: `__Host-openfloor_delegates=${worlds.own.sessions[role]}` };
    operations = graphOperations(randomFrom(seed), delegatesSchema(), values, amounts.delegates, headers);
    operationsToCatch = (schema) => graphOperations(randomFrom(seed), schema, values, toCatch.delegates, headers);
    routes = delegatesRouteOperations(values, headers);
  }, longest);
  afterAll(async () => {
    for (const side of sides) await side.close();
    await worlds.close();
  });

  it("the worlds agree in `pub` and differ in the drafts of other States", async () => {
    for (const world of [worlds.b, worlds.c]) expect(await hashOfPub(world)).toEqual(await hashOfPub(worlds.a));
    const drafts = worlds.rewritten.get("core.contribution_draft");
    expect(drafts).toMatchObject({ rows: 9 });
    expect([drafts?.gone, drafts?.changed, drafts?.fresh].every((number) => (number ?? 0) > 0)).toBe(true);
  });

  it(
    "the graph answers the same in all, also what a delegate may do",
    async () => {
      const seen = [...(await expectSame(sides, operations))];
      expect(seen).toEqual(
        expect.arrayContaining(["Me", "Meeting", "Contribution", "ContributionDraft", "ContributionDraftSaved"]),
      );
      expect(seen).not.toContain("ReceivedResponse");
      expect(seen).not.toContain("CouncilReport");
    },
    longest,
  );

  it(
    "downloads and other routes answer the same in all",
    async () => {
      await expectSame(sides, routes);
    },
    longest,
  );

  describe("a planted leak is caught:", () => {
    it.each(delegatesLeaks)(
      "$name",
      (leak) => expectCaught(worlds, leak, delegatesSide, operationsToCatch, delegatesSchema),
      longest,
    );
  });
}
