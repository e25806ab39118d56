import type { Unit } from "./unit-of-work.js";
import type { JobName, Jobs } from "../outbox/jobs.js";

/** Queues a job in the act's transaction: it runs after the commit, or never. One job per key. */
export async function addJob<Name extends JobName>(
  unit: Unit,
  name: Name,
  payload: Jobs[Name],
  key: string,
): Promise<void> {
  await unit.manager.query("select openfloor.add_job($1, $2, $3)", [name, JSON.stringify(payload), `${name}:${key}`]);
}
