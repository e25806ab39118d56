import { Logger, runOnce } from "graphile-worker";
import type { Channel } from "../channel.js";
import { seenJobs, type SeenJob } from "../watch-jobs.js";

/** Every state of every job that there ever was: payload, key, and the words of its last failure. */
export const jobs: Channel = {
  name: "jobs of the queue",
  async places({ installation }) {
    const seen = await seenJobs(installation.world.admin);
    return seen.map((job) => ({ name: `job ${job.id}`, content: JSON.stringify(job) }));
  },
  // One job of the tour is made with a nonsense in place of its id, to see it fail.
  may: (column) => column === "typed.token",
  async leak(canary, { installation: { world } }) {
    const { rows } = await world.admin.query<{ id: string }>(
      "select (graphile_worker.add_job('leaky', '{}', max_attempts => 1)).id",
    );
    const taskList = { leaky: () => Promise.reject(new Error(`550 5.1.1 <${canary}@example.org>: unknown`)) };
    const logger = new Logger(() => () => undefined);
    await runOnce({ pgPool: world.admin, taskList, noHandleSignals: true, logger });
    const seen = (await seenJobs(world.admin)).filter((job) => String(job.id) === rows[0]?.id);
    return [{ name: "a task that throws what a mail server said", content: JSON.stringify(seen) }];
  },
};

/** The payloads and keys that hold something else than ids: there must be none. */
export function tellingJobs(seen: readonly SeenJob[]): unknown[] {
  const id = /^(?:[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}|\d+)$/;
  const isId = (value: unknown): boolean => typeof value === "number" || (typeof value === "string" && id.test(value));
  return seen.flatMap(({ payload, key }) => {
    const values = typeof payload === "object" && payload !== null ? Object.values(payload) : [payload];
    const [task = "", keyed] = key?.split(":") ?? [];
    return [
      ...values.filter((value) => !isId(value)),
      ...(key === null || (/^[a-z-]+$/.test(task) && isId(keyed)) ? [] : [key]),
    ];
  });
}
