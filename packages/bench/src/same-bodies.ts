import { isDeepStrictEqual } from "node:util";
import { bodiesOf, list, round } from "./operations.js";
import type { Stacks } from "./stacks.js";

/**
 * Asks both servers for every body that will be measured and throws unless they answer the same
 * values; white space and the order of an object's members are free. Gives the bytes of an answer of
 * Openfloor by operation, the largest where they differ.
 */
export async function demandSameBodies({
  limit,
  openfloor,
  rounds,
}: Stacks): Promise<Record<"List" | "Round", number>> {
  const bytes = { List: 0, Round: 0 };
  for (const operation of [list, round]) {
    for (const body of bodiesOf(operation, rounds)) {
      const [ours, theirs] = await Promise.all([post(openfloor.origin, body), post(limit.origin, body)]);
      if (!isDeepStrictEqual(JSON.parse(ours), JSON.parse(theirs))) {
        throw new Error(`The servers answer ${operation.name} differently:\n${ours}\n${theirs}`);
      }
      bytes[operation.name] = Math.max(bytes[operation.name], Buffer.byteLength(ours));
    }
  }
  return bytes;
}

async function post(origin: string, body: string): Promise<string> {
  const response = await fetch(`${origin}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body,
  });
  const text = await response.text();
  if (response.status !== 200) throw new Error(`${origin} answers ${response.status}: ${text}`);
  return text;
}
