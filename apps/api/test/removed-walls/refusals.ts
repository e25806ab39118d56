import type { Others } from "../../src/platform/access.js";
import { operationTable } from "../../src/entry/operation-table.js";
import type { World } from "../worlds/world.js";
import { askAsDelegate, givesSomething, type Answered } from "./ask.js";
import { deeds, type Field } from "./operations.js";
import { secret, type Scene } from "./scene.js";

/**
 * A request that has to be refused. `person`: whoever asks may not at all, so that an answer is a leak;
 * `state`: it is the wrong moment or the wrong words of somebody who may.
 */
export type Refusal = {
  readonly name: string;
  readonly why: "person" | "state";
  /** The operation of the delegates' graph, when its guard refuses it. */
  readonly guardedBy: Field | undefined;
  readonly expected: Others;
  ask(world: World): Promise<Answered>;
};

/** What came of a refusal: as it should be; something else, which a test would notice; or a leak. */
export type Outcome = "refused" | "differs" | "leaked";

export async function tryRefusal({ ask, expected, why }: Refusal, world: World): Promise<Outcome> {
  const answer = await ask(world);
  if (givesSomething(answer)) return why === "person" ? "leaked" : "differs";
  if (why === "person" && answer.text.includes(secret)) return "leaked";
  const [code] = answer.codes;
  return (expected === "nothing" ? code === undefined : code === expected) ? "refused" : "differs";
}

/** Everybody whom the table keeps from an operation, with the request that works for those it lets in. */
export function fromTheTable(scene: Scene): Refusal[] {
  const refusals: Refusal[] = [];
  for (const [name, line] of Object.entries(operationTable.delegatesGraph)) {
    const field = name as Field;
    for (const [person, viewer] of Object.entries(scene.people)) {
      const stranger = viewer === null;
      if (!stranger && (typeof line.who === "string" || viewer.roles.some(({ role }) => among(line.who, role))))
        continue;
      refusals.push({
        name: `${field} by ${person}`,
        why: "person",
        guardedBy: field,
        expected: stranger ? "SIGN_IN_REQUIRED" : line.else,
        ask: (world) => askAsDelegate(world, viewer, deeds[field].ask(scene)),
      });
    }
  }
  return refusals;
}
const among = (who: readonly string[], role: string): boolean => who.includes(role);
