import type { World } from "./world.js";

/** What the audit trail says of an object, the oldest event first: whole rows but for their number, so that no text can hide in one. */
export async function auditTrail(world: World, object: string): Promise<object[]> {
  const { rows } = await world.admin.query<{ event: object }>(
    "select to_jsonb(e) - 'id' - 'at' as event from core.audit_event e where object_id = $1 order by id",
    [object],
  );
  return rows.map(({ event }) => event);
}

/** Every row of every table of our schemas and of the queue, to show that something changed nothing. */
export async function everyRow(world: World): Promise<Record<string, string[]>> {
  const tables = await world.admin.query<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables
     where schemaname in ('core', 'pub', 'intake', 'openfloor', 'graphile_worker') order by 1`,
  );
  const found: Record<string, string[]> = {};
  for (const { name } of tables.rows) {
    const { rows } = await world.admin.query<{ row: string }>(`select t::text as row from ${name} t order by 1`);
    found[name] = rows.map(({ row }) => row);
  }
  return found;
}

export type QueuedJob = { readonly task: string; readonly key: string; readonly payload: unknown };

/** The jobs that wait in the queue, in the order in which they were queued. */
export async function queuedJobs(world: World): Promise<QueuedJob[]> {
  const { rows } = await world.admin.query<QueuedJob>(
    `select t.identifier as task, j.key, j.payload from graphile_worker._private_jobs j
     join graphile_worker._private_tasks t on t.id = j.task_id order by j.id`,
  );
  return rows;
}
