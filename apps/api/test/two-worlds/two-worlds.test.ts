import { isObjectType, type GraphQLSchema } from "graphql";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { startInbox, type Inbox } from "@openfloor/testkit/inbox";
import { languages } from "@openfloor/i18n";
import { delegatesSchema } from "../../src/entry/delegates-graph.js";
import { operationTable } from "../../src/entry/operation-table.js";
import { publicSchema } from "../../src/entry/public-graph.js";
import type { ReadPool } from "../../src/platform/database/pool.js";
import { describeDifference, firstDifference } from "./compare.js";
import { graphOperations } from "./graph-operations.js";
import { mailsOf, type SeenMail } from "./mails.js";
import { delegatesRouteOperations, pageOperations } from "./page-operations.js";
import { hashOfPub, severalWorlds, stayingForADelegate, stayingForThePublic, type Worlds } from "./several-worlds.js";
import { delegatesLeaks, planted, publicLeaks, type Leak } from "./planted-leaks.js";
import { randomFrom, seedTheServer } from "./seeded.js";
import { delegatesSide, publicSide, type Operation, type Side } from "./sides.js";
import { valuesOf } from "./values.js";
import { present } from "./world-a.js";
import type { World } from "../worlds/world.js";

/*
 * Two worlds that agree in all that is public and in nothing else are asked the same, and must give
 * the same answers, byte for byte: then nothing restricted shows, whatever way an answer is made.
 * `pnpm test:worlds --full` asks much more; `--seed` asks other things.
 */

const full = process.env["OPENFLOOR_WORLDS"] === "full";
const seed = Number(process.env["OPENFLOOR_WORLDS_SEED"] ?? 1);
const amount = full
  ? { combinations: 1_500, random: 75_000, pages: 400 }
  : { combinations: 30, random: 250, pages: 25 };
const delegatesAmount = full ? { combinations: 600, random: 20_000 } : { combinations: 15, random: 150 };
const longest = full ? 3_600_000 : 120_000;

let asked = 0;
const caught: string[] = [];
const missed: string[] = [];
const say = (line: string): void => void process.stdout.write(`${line}\n`);

beforeAll(() => seedTheServer());
afterAll(() => {
  vi.restoreAllMocks();
  say(`${asked} operations`);
  say(`${caught.length} of ${caught.length + missed.length} planted leaks caught`);
});

const served = ({ all }: Worlds, serve: (world: World) => Promise<Side>): Promise<Side[]> =>
  Promise.all(all.map((world) => serve(world)));

/** The types of the objects that an answer held. */
const typesSeen = new Set<string>();

async function expectSame(sides: readonly Side[], operations: readonly Operation[]): Promise<void> {
  const different = await firstDifference(sides.map(watched), operations, (done) =>
    say(`  ${done} of ${operations.length}`),
  );
  asked += operations.length;
  expect(different && describeDifference(different)).toBeUndefined();
}

const watched = (side: Side): Side => ({
  ...side,
  answer: async (operation, number) => {
    const answer = await side.answer(operation, number);
    for (const [, type = ""] of answer.body.matchAll(/"__typename":"(\w+)"/g)) typesSeen.add(type);
    return answer;
  },
});

/** Every object type of a graph but its roots. */
const objectTypes = (schema: GraphQLSchema): string[] =>
  Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type) && !type.name.startsWith("__"))
    .map(({ name }) => name)
    .filter((name) => name !== "Query" && name !== "Mutation");

/** Plants the fault in all worlds and asks until they differ. */
async function expectCaught(
  worlds: Worlds,
  leak: Leak,
  serve: (world: World, schema: GraphQLSchema) => Promise<Side>,
  operationsFor: (schema: GraphQLSchema) => readonly Operation[],
  schema: () => GraphQLSchema,
): Promise<void> {
  const sides = await served(worlds, (world) => planted(leak, world, schema(), serve));
  const plantedSchema = schema();
  leak.graph?.(plantedSchema, worlds.a);
  const found = await firstDifference(sides, operationsFor(plantedSchema));
  for (const side of sides) await side.close();
  (found ? caught : missed).push(leak.name);
  expect(found && describeDifference(found)).toBeDefined();
}

describe("for the public", () => {
  let worlds: Worlds;
  let sides: Side[];
  let pages: readonly Operation[];
  let graphOf: (schema: GraphQLSchema) => readonly Operation[];
  beforeAll(async () => {
    worlds = await severalWorlds(stayingForThePublic);
    sides = await served(worlds, (world) => publicSide(world));
    const values = await valuesOf(worlds);
    graphOf = (schema) => graphOperations(randomFrom(seed), schema, values, amount);
    const [first] = sides;
    if (!first) throw new Error("There is no world.");
    pages = await pageOperations(randomFrom(seed), {
      values,
      own: worlds.own,
      ask: (operation) => first.answer(operation, 0),
      most: amount.pages,
    });
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

  it("asks for every root field, every page and every route of the operation table", () => {
    const wanted = Object.keys(operationTable.publicGraph).map((line) => line.split(".")[1] ?? "");
    const texts = graphOf(publicSchema()).map(({ url, payload }) => decodeURIComponent(url) + (payload ?? ""));
    expect(wanted.filter((field) => !texts.some((text) => new RegExp(`\\b${field}\\b`).test(text)))).toEqual([]);
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
    "the graph answers the same in all, with objects of every type",
    async () => {
      await expectSame(sides, graphOf(publicSchema()));
      expect(objectTypes(publicSchema()).filter((type) => !typesSeen.has(type))).toEqual([]);
    },
    longest,
  );

  it("pages and routes answer the same in all, headers and errors included", () => expectSame(sides, pages), longest);

  it.each(["2030-05-31T23:59:59.999Z", "2030-06-01T00:00:00.000Z", "2030-06-01T00:00:00.001Z"])(
    "the same holds at the close of a round: %s",
    async (now) => {
      for (const world of worlds.all) await world.setClock(now);
      await expectSame(
        sides,
        [...graphOf(publicSchema()), ...pages].filter((_, index) => index % 20 === 0),
      );
      for (const world of worlds.all) await world.setClock(present);
    },
    longest,
  );

  describe("a planted leak is caught:", () => {
    it.each(publicLeaks)(
      "$name",
      async (leak) => {
        const operations = leak.graph ? graphOf : () => pages;
        await expectCaught(worlds, leak, publicSide, operations, publicSchema);
      },
      longest,
    );
  });

  describe("mails", () => {
    let inbox: Inbox;
    beforeAll(async () => {
      inbox = await startInbox();
    });
    afterAll(() => inbox.close());
    const inAll = async (
      language: string,
      number: number,
      leaking?: (world: World) => ReadPool,
    ): Promise<SeenMail[][]> => {
      const found: SeenMail[][] = [];
      for (const world of worlds.all) {
        const pool = leaking ? { pool: leaking(world) } : {};
        const mails = await mailsOf(world, inbox, {
          round: worlds.own.rounds.open,
          language,
          seed: 1_000 * number,
          ...pool,
        });
        expect([...mails.keys()].toSorted()).toEqual(Object.keys(operationTable.mails).toSorted());
        found.push([...mails.values()]);
      }
      asked += 3;
      return found;
    };

    it.each(languages.map((language, index) => ({ language, number: index + 1 })))(
      "are the same in all: $language",
      async ({ language, number }) => {
        const [fromA, ...others] = await inAll(language, number);
        for (const other of others) expect(other).toEqual(fromA);
      },
    );

    it("a planted leak is caught: mail", async () => {
      // The number in a mail says how many others have responded.
      const leaking = ({ workerPool, admin }: World): ReadPool =>
        ({
          query: async (statement: string, values: unknown[]) => {
            const answer = await workerPool.query<{ number?: string }>(statement, values);
            const { rowCount } = await admin.query("select from intake.submission");
            for (const row of answer.rows) if (row.number !== undefined) row.number += ` (${rowCount})`;
            return answer;
          },
        }) as unknown as ReadPool;
      const [fromA, fromB] = await inAll("en", 9, leaking);
      const isCaught = JSON.stringify(fromA) !== JSON.stringify(fromB);
      (isCaught ? caught : missed).push("mail");
      expect(isCaught).toBe(true);
    });
  });
});

describe.each(["delegate", "focal-point"] as const)(
  "for the %s of one State, with what is another State's differing",
  (role) => {
    let worlds: Worlds;
    let sides: Side[];
    let graphOf: (schema: GraphQLSchema) => readonly Operation[];
    let routes: readonly Operation[];
    beforeAll(async () => {
      worlds = await severalWorlds(stayingForADelegate);
      sides = await served(worlds, (world) => delegatesSide(world));
      const values = await valuesOf(worlds);
      const headers = { cookie: `__Host-openfloor_delegates=${worlds.own.sessions[role]}` };
      graphOf = (schema) => graphOperations(randomFrom(seed), schema, values, delegatesAmount, headers);
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
        typesSeen.clear();
        await expectSame(sides, graphOf(delegatesSchema()));
        const seen = [...typesSeen];
        expect(seen).toEqual(
          expect.arrayContaining(["Me", "Meeting", "Contribution", "ContributionDraft", "ContributionDraftSaved"]),
        );
        expect(seen).not.toContain("ReceivedResponse");
        expect(seen).not.toContain("CouncilReport");
      },
      longest,
    );

    it("downloads and other routes answer the same in all", () => expectSame(sides, routes), longest);

    describe("a planted leak is caught:", () => {
      it.each(delegatesLeaks)(
        "$name",
        (leak) => expectCaught(worlds, leak, delegatesSide, graphOf, delegatesSchema),
        longest,
      );
    });
  },
);
