import type { TaskList } from "graphile-worker";
import type { JobName, Jobs } from "./jobs.js";

/** Every kind of job with the function that does it; none can be forgotten. */
export type Tasks = { readonly [Name in JobName]: (payload: Jobs[Name]) => Promise<void> };

/** The tasks as the queue calls them. A task that throws is tried again later, with growing pauses. */
export const taskList = (tasks: Tasks): TaskList =>
  Object.fromEntries(
    Object.entries(tasks).map(([name, run]) => [name, (payload: unknown) => run(payload as Jobs[JobName])]),
  );
