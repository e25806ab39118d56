import { parse, print, visit, type DocumentNode } from "graphql";
import type { Answer, Operation, Side } from "./sides.js";

/** An operation that one side answers differently from the first, made as small as it gets. */
export type Difference = { readonly operation: Operation; readonly a: Answer; readonly b: Answer };

/** Asks all sides the same, one after the other, under the same seed. Undefined when the answers are the same, byte for byte. */
async function differ(sides: readonly Side[], operation: Operation, seed: number): Promise<Difference | undefined> {
  const [first, ...others] = sides;
  if (!first) return undefined;
  const a = await first.answer(operation, seed);
  // What fails everywhere would agree everywhere.
  if (a.status >= 500) throw new Error(`${operation.name} failed: ${a.status} ${a.body.slice(0, 300)}`);
  for (const side of others) {
    const b = await side.answer(operation, seed);
    if (JSON.stringify(a) !== JSON.stringify(b)) return { operation, a, b };
  }
  return undefined;
}

/** The first operation that the sides answer differently, made small; undefined when there is none. */
export async function firstDifference(
  sides: readonly Side[],
  operations: readonly Operation[],
  progress: (done: number) => void = () => undefined,
): Promise<Difference | undefined> {
  for (const [seed, operation] of operations.entries()) {
    const found = await differ(sides, operation, seed);
    if (found) return smallest(sides, found, seed);
    if (seed % 5_000 === 4_999) progress(seed + 1);
  }
  return undefined;
}

/** Leaves out one selection after the other as long as the answers still differ. */
async function smallest(sides: readonly Side[], found: Difference, seed: number): Promise<Difference> {
  const document = documentOf(found.operation);
  if (!document) return found;
  for (const smaller of smallerOnes(document.parsed)) {
    const operation = { ...found.operation, ...document.with(print(smaller)) };
    const still = await differ(sides, operation, seed);
    if (still) return smallest(sides, still, seed);
  }
  return found;
}

type Carried = { readonly parsed: DocumentNode; readonly with: (query: string) => Partial<Operation> };

function documentOf({ url, payload }: Operation): Carried | undefined {
  try {
    if (payload !== undefined) {
      const body = JSON.parse(payload) as { query: string };
      return { parsed: parse(body.query), with: (query) => ({ payload: JSON.stringify({ ...body, query }) }) };
    }
    const [path = "", search = ""] = url.split("?", 2);
    const given = new URLSearchParams(search);
    const withQuery = (query: string): string => {
      given.set("query", query);
      return given.toString();
    };
    return { parsed: parse(given.get("query") ?? ""), with: (query) => ({ url: `${path}?${withQuery(query)}` }) };
  } catch {
    return undefined; // No document, or none that can be read: the operation is as small as it was.
  }
}

/** The document without one of its selections, each in turn. */
function smallerOnes(document: DocumentNode): DocumentNode[] {
  let count = 0;
  visit(document, { SelectionSet: ({ selections }) => void (count += selections.length > 1 ? selections.length : 0) });
  return Array.from({ length: count }, (_, gone) => {
    let at = 0;
    return visit(document, {
      SelectionSet: (set) => {
        if (set.selections.length < 2) return undefined;
        const selections = set.selections.filter(() => at++ !== gone);
        return selections.length === set.selections.length ? undefined : { ...set, selections };
      },
    });
  });
}

/** The operation and the first place at which the two answers part. */
export function describeDifference({ operation, a, b }: Difference): string {
  const [left, right] = [JSON.stringify(a, null, 1), JSON.stringify(b, null, 1)];
  let at = 0;
  while (left[at] === right[at]) at += 1;
  const around = (text: string): string => text.slice(Math.max(0, at - 120), at + 200);
  const { method, url, headers, payload } = operation;
  return [
    `${method} ${decodeURIComponent(url)} ${JSON.stringify(headers ?? {})}`,
    payload ?? "",
    `in one world:\n${around(left)}`,
    `in another:\n${around(right)}`,
  ].join("\n");
}
