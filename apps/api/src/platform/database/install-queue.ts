import pg from "pg";
import { runMigrations } from "graphile-worker";
import type { Roles } from "./roles.js";

/** What working off jobs needs of the library's tables, and no more: neither adding nor scheduling. */
const needed = {
  _private_jobs: "select, update, delete",
  _private_tasks: "select, insert",
} as const;

/**
 * Installs or updates the job queue, which belongs to the owner like everything else: its functions
 * run inside functions of the owner, so who could change them could do whatever the owner may.
 */
export async function installQueue(ownerUrl: string, { worker }: Roles): Promise<void> {
  await runMigrations({ connectionString: ownerUrl });
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    // One statement list, so one transaction: a worker that runs meanwhile notices nothing.
    await owner.query(`
      revoke execute on all functions in schema graphile_worker from public, ${worker};
      revoke all on all tables in schema graphile_worker from ${worker};
      revoke all on all sequences in schema graphile_worker from ${worker};
      drop policy if exists worker_only on graphile_worker._private_known_crontabs;
      drop policy if exists worker_only on graphile_worker._private_job_queues;
      grant usage on schema graphile_worker to ${worker};
      -- Asked for with every start of the worker, though nothing of ours is scheduled and no row is shown.
      grant select on graphile_worker.migrations, graphile_worker._private_known_crontabs to ${worker};
      -- Asked about with every job, but no job of ours is in a queue with a name, so no row is shown.
      grant select, update on graphile_worker._private_job_queues to ${worker};
      ${Object.entries(needed).map(opened(worker)).join("")}
    `);
  } finally {
    await owner.end();
  }
}

/** The queue's tables show their rows to their owner alone unless a policy says otherwise. */
const opened =
  (worker: string) =>
  ([table, rights]: readonly [string, string]): string =>
    `
    grant ${rights} on graphile_worker.${table} to ${worker};
    drop policy if exists worker_only on graphile_worker.${table};
    create policy worker_only on graphile_worker.${table} to ${worker} using (true) with check (true);`;
