import type { Operation, Who } from "../../src/platform/access.js";
import type { guard as Guard, Permits } from "../../src/platform/graphql/access.js";

type Removed = "none" | "all" | readonly string[];

/** Which lines of the guards and which policies permit everybody just now. */
export const removed: { guards: Removed; policies: Removed } = { guards: "none", policies: "none" };

const isRemoved = (which: Removed, name: string): boolean =>
  which === "all" || (which !== "none" && which.includes(name));

/** The policies that were found in what the domain exports, such as `documents.delegationOf`. */
export const policies = new Set<string>();

/**
 * The exports of one capability of the domain, its policies behind a switch. A policy is what begins
 * with `may`, says what is in force, or asks for roles; a new one is found like the others.
 */
export function switchable<Module extends object>(capability: string, module: Module): Module {
  const exports = Object.entries(module).map(([name, value]: [string, unknown]) => {
    if (typeof value !== "function" || !isPolicy(name, value)) return [name, value];
    const policy = `${capability}.${name}`;
    policies.add(policy);
    const ask = value as (...given: readonly unknown[]) => unknown;
    const switched = (...given: readonly unknown[]): unknown =>
      isRemoved(removed.policies, policy) ? yes(ask(...given), given) : ask(...given);
    return [name, switched];
  });
  return Object.fromEntries(exports) as Module;
}

/** Looks at roles as well, but only to name somebody in the record. */
const names = "capacityOf";
const isPolicy = (name: string, value: Function): boolean =>
  name !== names && (/^may[A-Z]|InForce$/.test(name) || /\b(hasRole|stateOf|viewer\.roles)\b/.test(sourceOf(value)));
const sourceOf = (value: Function): string => Function.prototype.toString.call(value);

/** What a policy that is not there would answer: everybody may, everything is in force, everybody is of CHE. */
function yes(answer: unknown, [asked]: readonly unknown[]): unknown {
  if (typeof answer === "boolean") return true;
  if (answer === null || typeof answer === "string") return "CHE";
  return Array.isArray(answer) ? asked : { ok: true };
}

/** The graphs' guard, every line of it behind a switch. */
export function switchableGuard(guard: typeof Guard): typeof Guard {
  return (schema, table, permits) => {
    const lines = new Map<Who, { name: string; who: Who }>();
    const marked = Object.entries(table).map(([name, line]): [string, Operation] => {
      if (line.who === "anyone" || line.who === "holder") return [name, line];
      const who: Who = typeof line.who === "string" ? [] : [...line.who];
      lines.set(who, { name, who: line.who });
      return [name, { ...line, who }];
    });
    const switched: typeof permits = (context, who) => {
      const line = lines.get(who);
      if (line !== undefined && isRemoved(removed.guards, line.name)) return true;
      return (permits as Permits<unknown>)(context, line?.who ?? who);
    };
    return guard(schema, Object.fromEntries(marked), switched);
  };
}
