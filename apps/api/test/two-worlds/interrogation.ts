import { appendFileSync } from "node:fs";
import { isObjectType, type GraphQLSchema } from "graphql";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import type { World } from "../worlds/world.js";
import { describeDifference, firstDifference } from "./compare.js";
import { planted, type Leak } from "./planted-leaks.js";
import { seedTheServer } from "./seeded.js";
import type { Worlds } from "./several-worlds.js";
import type { Operation, Side } from "./sides.js";
import { present } from "./world-a.js";

/*
 * Worlds that agree in all that is public and in nothing else are asked the same, and must give the
 * same answers, byte for byte: then nothing restricted shows, whatever way an answer is made.
 * `pnpm test:worlds --full` asks much more; `--seed` asks other things.
 */

const full = process.env["OPENFLOOR_WORLDS"] === "full";
export const seed = Number(process.env["OPENFLOOR_WORLDS_SEED"] ?? 1);

const short = { public: { combinations: 20, random: 120 }, delegates: { combinations: 15, random: 150 }, pages: 25 };

/** How much is asked: combinations of arguments and operations drawn at random, for each part of a graph; combinations for each page. */
export const amounts = full
  ? { public: { combinations: 400, random: 20_000 }, delegates: { combinations: 250, random: 8_000 }, pages: 400 }
  : short;

/** How much is asked to find a planted leak. */
export const toCatch = short;

/** Milliseconds. */
export const longest = full ? 3_600_000 : 180_000;

const tally = { operations: 0, caught: 0, planted: 0 };

/** Seeds the server for the tests of a file, and says at their end how much was asked and caught. */
export function interrogate(): void {
  beforeAll(() => seedTheServer());
  afterAll(() => {
    vi.restoreAllMocks();
    process.stdout.write(`${tally.operations} operations, ${tally.caught} of ${tally.planted} planted leaks caught\n`);
    const sums = process.env["OPENFLOOR_WORLDS_TALLY"];
    if (sums) appendFileSync(sums, `${JSON.stringify(tally)}\n`);
  });
}

export const served = ({ all }: Worlds, serve: (world: World) => Promise<Side>): Promise<Side[]> =>
  Promise.all(all.map((world) => serve(world)));

/** Asks all sides everything; gives the names of the types of which objects were answered. */
export async function expectSame(
  sides: readonly Side[],
  operations: readonly Operation[],
): Promise<ReadonlySet<string>> {
  const types = new Set<string>();
  const watched = sides.map((side) => ({
    ...side,
    answer: async (operation: Operation, number: number) => {
      const answer = await side.answer(operation, number);
      for (const [, type = ""] of answer.body.matchAll(/"__typename":"(\w+)"/g)) types.add(type);
      return answer;
    },
  }));
  const different = await firstDifference(watched, operations, (done) => {
    process.stdout.write(`  ${done} of ${operations.length}\n`);
  });
  tally.operations += operations.length;
  expect(different && describeDifference(different)).toBeUndefined();
  return types;
}

/** Asks some of it again just before, at and just after the close of the open round. */
export function holdsAtTheClose(
  asked: () => { readonly worlds: Worlds; readonly sides: readonly Side[]; readonly operations: readonly Operation[] },
): void {
  it.each(["2030-05-31T23:59:59.999Z", "2030-06-01T00:00:00.000Z", "2030-06-01T00:00:00.001Z"])(
    "the same holds at the close of a round: %s",
    async (now) => {
      const { worlds, sides, operations } = asked();
      for (const world of worlds.all) await world.setClock(now);
      await expectSame(
        sides,
        operations.filter((_, index) => index % 20 === 0),
      );
      for (const world of worlds.all) await world.setClock(present);
    },
    longest,
  );
}

/** Every object type of a graph but its roots. */
export const objectTypes = (schema: GraphQLSchema): string[] =>
  Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type) && !type.name.startsWith("__"))
    .map(({ name }) => name)
    .filter((name) => name !== "Query" && name !== "Mutation");

/** Plants the fault in all worlds and asks until they differ. */
export async function expectCaught(
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
  countLeak(found !== undefined);
  expect(found && describeDifference(found)).toBeDefined();
}

/** Counts mails as what is asked. */
export function countMails(mails: number): void {
  tally.operations += mails;
}

export function countLeak(isCaught: boolean): void {
  tally.planted += 1;
  tally.caught += isCaught ? 1 : 0;
}
