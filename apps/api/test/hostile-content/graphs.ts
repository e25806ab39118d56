import type { FastifyInstance } from "fastify";
import { expect } from "vitest";
import { attempt, type FieldRule, type Operation, type Put, type TextRule } from "./attempts.js";
import { corpus } from "./corpus.js";
import { fieldsOf, type Audience, type Field } from "./fields.js";
import { spread } from "./spread.js";
import { faultOfOther, faultOfTaken, takes } from "./judge.js";

/** The operations of a graph that take a value, such as `Mutation.planMeeting`, each with the places of its values. */
export function operationsWithFields(audience: Audience): [operation: string, fields: Field[]][] {
  return Object.entries(Object.groupBy(fieldsOf(audience), ({ path }) => path.split(".").slice(0, 2).join("."))).map(
    ([operation, fields = []]) => [operation, fields],
  );
}

export type Graph = {
  readonly app: FastifyInstance;
  /** By the beginning of the path of their fields. */
  readonly operations: Readonly<Record<string, Operation>>;
  readonly rules: Readonly<Record<string, FieldRule>>;
};
type Judged = { readonly field: Field; readonly rule: FieldRule };

/** Puts the whole corpus into every field, then shows that the operations as they stand are accepted. */
export async function expectNoFault({ app, operations, rules }: Graph, fields: readonly Field[]): Promise<void> {
  const judged = fields.map((field): Judged => {
    const rule = rules[field.path];
    if (!rule) throw new Error(`Nobody has judged ${field.path}`);
    return { field, rule };
  });
  const faults: string[] = [];
  for (const [path, operation] of Object.entries(operations)) {
    const own = judged.filter(({ field }) => field.path.startsWith(`${path}.`));
    if (own.length === 0) continue;
    faults.push(...(await tryWhatIsTaken(app, operation, own)), ...(await tryTheRest(app, operation, own)));
    expect(await attempt(app, operation)).toMatchObject({ is: "accepted" });
  }
  expect(faults).toEqual([]);
}

/** All text fields of the operation at once, each with another input, until each has had all that it takes. */
async function tryWhatIsTaken(
  app: FastifyInstance,
  operation: Operation,
  judged: readonly Judged[],
): Promise<string[]> {
  const columns = judged.flatMap(({ field, rule }) =>
    rule.is === "text" ? [{ field, rule, inputs: corpus.filter((input) => takes(rule, input)) }] : [],
  );
  const faults: string[] = [];
  for (let turn = 0; turn < Math.max(0, ...columns.map(({ inputs }) => inputs.length)); turn += 1) {
    const puts = columns.flatMap(({ field, rule, inputs }, column): (Put & { rule: TextRule })[] => {
      const input = inputs[(turn + 7 * column) % inputs.length];
      return input ? [{ field, rule, input }] : [];
    });
    const fault = await faultOfTaken(operation, puts, await attempt(app, operation, puts));
    if (fault !== undefined) faults.push(`${describe(puts)}: ${fault.slice(0, 300)}`);
  }
  return faults;
}

/** Every other input, one field at a time. */
async function tryTheRest(app: FastifyInstance, operation: Operation, judged: readonly Judged[]): Promise<string[]> {
  const faults: string[] = [];
  for (const [column, { field, rule }] of judged.entries()) {
    const others = corpus.filter((input) => rule.is !== "text" || !takes(rule, input));
    // A type refuses before anything of ours sees the value, and names lead to one question each.
    const tried =
      rule.is === "typed" ? spread(others, 6, column) : rule.is === "name" ? spread(others, 2, column) : others;
    faults.push(
      ...(await severalAtOnce(tried, rule.is === "name" || rule.is === "typed" ? 8 : 1, async (input) => {
        const fault = await faultOfOther(operation, rule, input, await attempt(app, operation, [{ field, input }]));
        return fault === undefined ? [] : [`${describe([{ field, input }])}: ${fault.slice(0, 300)}`];
      })),
    );
  }
  return faults;
}

/** Works on several at once, for most of the time is spent waiting. */
async function severalAtOnce<T, R>(all: readonly T[], most: number, work: (one: T) => Promise<R[]>): Promise<R[]> {
  const results: R[] = [];
  for (let from = 0; from < all.length; from += most)
    results.push(...(await Promise.all(all.slice(from, from + most).map(work))).flat());
  return results;
}

const describe = (puts: readonly Put[]): string =>
  puts.map(({ field, input }) => `${field.path} ← ${input.name}`).join(" and ");

/** Nothing unexpected was logged, and no text of a client made a line of its own. */
export function expectQuietLog(lines: readonly string[]): void {
  const read = lines.map((line) => JSON.parse(line) as { level: string });
  expect(read.filter(({ level }) => !["info", "debug", "trace"].includes(level))).toEqual([]);
  expect(lines.filter((line) => line.trimEnd().includes("\n"))).toEqual([]);
}
