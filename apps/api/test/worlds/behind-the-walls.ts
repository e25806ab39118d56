import type { World } from "./world.js";

/**
 * What the audit trail says of an object, the oldest event first: whole rows but for their number, so
 * that no text can hide in one. A response's first two events are its author's: submitted, confirmed.
 */
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

/**
 * Keeps every row of every table as it is now; gives what puts them all back, for tests that do many
 * things to one world and want each of them to begin alike. Numbers that sequences gave out stay used.
 */
export async function keptRows(world: World): Promise<() => Promise<void>> {
  const tables = await world.admin.query<{ name: string; columns: string }>(
    `select format('%I.%I', n.nspname, c.relname) as name,
       string_agg(quote_ident(a.attname), ', ' order by a.attnum) filter (where a.attgenerated = '') as columns
     from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid
     where c.relkind = 'r' and n.nspname in ('core', 'pub', 'intake', 'openfloor', 'graphile_worker')
       and a.attnum > 0 and not a.attisdropped
     group by n.nspname, c.relname order by 1`,
  );
  await world.admin.query("create schema kept");
  const steps: string[] = [];
  for (const [index, { name, columns }] of tables.rows.entries()) {
    await world.admin.query(`create table kept.t${index} as select ${columns} from ${name}`);
    steps.push(
      `delete from ${name}`,
      `insert into ${name} (${columns}) overriding system value select ${columns} from kept.t${index}`,
    );
  }
  // As a replica does it: no trigger fires, no reference is checked, the trail that can only grow is put back too.
  const statement = ["begin", "set local session_replication_role = replica", ...steps, "commit"].join(";\n");
  return async () => void (await world.admin.query(statement));
}
