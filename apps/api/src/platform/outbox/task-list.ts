import type { TaskList } from "graphile-worker";
import { describeFailure } from "../log/scrub.js";
import { sameAsTable, type Surface } from "../access.js";
import type { JobName, Jobs } from "./jobs.js";
import { Postponed } from "./postponed.js";

/** Every kind of job with the function that does it; none can be forgotten. */
export type Tasks = { readonly [Name in JobName]: (payload: Jobs[Name]) => Promise<void> };

/**
 * The tasks as the queue calls them; each sends a mail and has its line in the operation table, else
 * this throws. A task that throws is tried again later, with growing pauses; the queue keeps what it
 * threw and logs it, so that may say no more than a log may.
 */
export function taskList(tasks: Tasks, lines: Readonly<Record<string, Surface>>): TaskList {
  sameAsTable("mail", Object.keys(tasks), lines);
  return Object.fromEntries(
    Object.entries(tasks).map(([name, run]) => [
      name,
      (payload: unknown) =>
        run(payload as Jobs[JobName]).catch((error: unknown) =>
          Promise.reject(error instanceof Postponed ? error : describeFailure(error)),
        ),
    ]),
  );
}
