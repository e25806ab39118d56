import pg from "pg";
import { runMigrations } from "graphile-worker";
import type { Roles } from "./roles.js";

/**
 * Installs or updates the job queue, which belongs to the owner like everything else: its functions
 * run inside functions of the owner, so who could change them could do whatever the owner may. The
 * worker may use the queue and nothing more.
 */
export async function installQueue(ownerUrl: string, { worker }: Roles): Promise<void> {
  await runMigrations({ connectionString: ownerUrl });
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    await owner.query(`
      revoke execute on all functions in schema graphile_worker from public;
      grant usage on schema graphile_worker to ${worker};
      grant select, insert, update, delete on all tables in schema graphile_worker to ${worker};
      grant usage on all sequences in schema graphile_worker to ${worker};
      grant execute on all functions in schema graphile_worker to ${worker};
    `);
    // The queue's tables show their rows to their owner alone unless a policy says otherwise.
    const closed = await owner.query<{ name: string }>(
      `select quote_ident(relname) as name from pg_class
       where relnamespace = 'graphile_worker'::regnamespace and relrowsecurity
         and not exists (select from pg_policy where polrelid = pg_class.oid)`,
    );
    for (const { name } of closed.rows) {
      await owner.query(
        `create policy worker_only on graphile_worker.${name} to ${worker} using (true) with check (true)`,
      );
    }
  } finally {
    await owner.end();
  }
}
