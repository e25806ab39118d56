import type { Problem } from "./problem.js";

/** Something that worked, or the named problems why it did not. Expected failure is a value, never a throw. */
export type Result<T, P = Problem> = Ok<T> | Refused<P>;
export type Ok<T> = { readonly ok: true; readonly value: T };
export type Refused<P = Problem> = { readonly ok: false; readonly problems: readonly P[] };

export function ok(): Ok<undefined>;
export function ok<T>(value: T): Ok<T>;
export function ok<T>(value?: T): Ok<T | undefined> {
  return { ok: true, value };
}

export function refused<P = Problem>(...problems: readonly P[]): Refused<P> {
  return { ok: false, problems };
}

/** Takes several checks and gives all their problems together, so that a form can show every error at once. */
export function all(...checks: readonly Result<unknown>[]): Result<undefined> {
  const problems = checks.flatMap((check) => (check.ok ? [] : check.problems));
  return problems.length === 0 ? ok() : refused(...problems);
}
