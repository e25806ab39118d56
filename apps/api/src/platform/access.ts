import type { ProblemCode } from "@openfloor/domain/kernel";
import type { Role } from "@openfloor/domain/membership";

/**
 * Who may: anyone; the holder of a token; everybody signed in; or people in one of these roles, while
 * their term lasts. A line with roles is asked twice, by the graph's guard and by the act or read.
 */
export type Who = "anyone" | "holder" | "signed in" | readonly Role[];

/**
 * On whose object: what is `published`; what belongs to the presented token (`token`); the `group`'s;
 * the `own account`; the `own State`'s, where another State's looks like one that does not exist; of
 * the `named State`, the one in whose name a response speaks, and of an organization the secretariat;
 * or a proposal of `another person`, where one's own answers SECOND_PERSON_REQUIRED.
 */
export type Whose = "published" | "token" | "group" | "own account" | "own State" | "named State" | "another person";

/**
 * What everybody else gets: nothing (null or an empty list), or a named problem. Somebody else's
 * object answers like one that does not exist: nothing from a read, NOT_FOUND from an act.
 */
export type Others = "nothing" | ProblemCode;

/**
 * One operation of a graph. `in`: the states of the object in which it is possible; in every other
 * state it answers what `elsewhere` says of that state, and WRONG_STATE where that says nothing.
 */
export type Operation = {
  readonly who: Who;
  readonly on: Whose;
  readonly in: "any" | readonly string[];
  readonly else: Others;
  readonly elsewhere?: Readonly<Record<string, ProblemCode>>;
};

/** One address or mail. Mails go to their reader alone, so nobody else gets one. */
export type Surface = { readonly who: Who; readonly on: Whose; readonly else: Others };

/**
 * Throws unless what is `served` and the lines of the table are the same, each by its name. `what`
 * names one of them in the message: "field", "route".
 */
export function sameAsTable(
  what: string,
  served: Iterable<string>,
  lines: Readonly<Record<string, Operation | Surface>>,
): void {
  const missing = new Set(Object.keys(lines));
  for (const name of served) {
    if (!Object.hasOwn(lines, name)) throw new Error(`The ${what} ${name} has no line in the operation table.`);
    missing.delete(name);
  }
  if (missing.size > 0) {
    throw new Error(`The operation table has lines without a ${what}: ${[...missing].join(", ")}.`);
  }
}
