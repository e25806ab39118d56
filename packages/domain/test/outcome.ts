import type { Result } from "../src/kernel/index.js";

/** What came of a check, in a line for tables: `accepted`, or the problems with their fields such as `FIELD_REQUIRED name`. */
export const outcome = (result: Result<unknown>): string =>
  result.ok
    ? "accepted"
    : result.problems.map(({ code, field }) => (field === undefined ? code : `${code} ${field}`)).join(", ");
