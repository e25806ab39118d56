import type { Operation } from "../../src/platform/access.js";
import { hasRole, stateOf } from "@openfloor/domain/membership";
import type { Person } from "./cast.js";
import type { Thing } from "./scene.js";

/** What an answer amounts to: "done", "nothing", or codes of problems. */
export type Outcome = string;

const isRead = (name: string): boolean => name.startsWith("Query.");

/** What somebody gets who asks about what does not exist, as far as they are concerned. */
const missing = (name: string, line: Operation): Outcome => {
  if (line.who === "holder") return line.else;
  return isRead(name) ? "nothing" : "NOT_FOUND";
};

/** Whether the line lets this person ask at all, whatever the object. */
export function mayAsk(line: Operation, { viewer }: Person): boolean {
  if (line.who === "anyone" || line.who === "holder") return true;
  return viewer !== null && (line.who === "signed in" || hasRole(viewer, ...line.who));
}

/** Whether the thing exists for this person: as the line's `on` says whose it has to be. */
export function reaches(line: Operation, person: Person, thing: Thing | undefined): boolean {
  if (!mayAsk(line, person)) return false;
  if (thing === undefined) return true;
  if (thing.state === "none") return false;
  if (thing.kind === "meeting") return true;
  const { viewer } = person;
  if (line.on === "own State") return viewer !== null && stateOf(viewer, "DELEGATE", "FOCAL_POINT") === thing.of;
  if (line.on === "named State") {
    if (viewer === null || thing.of === null) return false;
    return thing.of === "organization" ? hasRole(viewer, "SECRETARIAT") : stateOf(viewer, "FOCAL_POINT") === thing.of;
  }
  return true;
}

/**
 * What the table promises: first the role, then whether the thing exists for them, then its state,
 * then that a proposal is another person's.
 */
export function expected(name: string, line: Operation, person: Person, thing: Thing | undefined): Outcome {
  if (!mayAsk(line, person)) return person.viewer === null ? "SIGN_IN_REQUIRED" : line.else;
  if (!reaches(line, person, thing)) return missing(name, line);
  if (thing && line.in !== "any" && !line.in.includes(thing.state))
    return line.elsewhere?.[thing.state] ?? "WRONG_STATE";
  if (line.on === "another person" && thing?.proposedBy === person.viewer?.accountId) return "SECOND_PERSON_REQUIRED";
  return "done";
}

/** What an answer of the graph amounts to. Throws for an error of the server. */
export function outcomeOf(
  data: Readonly<Record<string, unknown>> | null | undefined,
  errors: readonly { extensions?: { code?: unknown } }[] | undefined,
): Outcome {
  if (errors) {
    const codes = [...new Set(errors.map(({ extensions }) => String(extensions?.code)))].join(" ");
    if (codes === "SIGN_IN_REQUIRED") return codes;
    throw new Error(`The graph fails: ${JSON.stringify(errors)}`);
  }
  const [value] = Object.values(data ?? {});
  if (value === null || (Array.isArray(value) && value.length === 0)) return "nothing";
  if (typeof value !== "object" || Array.isArray(value)) return "done";
  if ("problems" in value) return (value.problems as { code: string }[]).map(({ code }) => code).join(" ");
  // A page of a list that is not there is an empty one.
  return "nodes" in value && (value.nodes as readonly unknown[]).length === 0 ? "nothing" : "done";
}
