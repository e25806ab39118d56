import { once } from "node:events";
import type pg from "pg";

/** Keeps every state in which a job ever was, and tells of each: the queue forgets what is done. */
export async function watchJobs(admin: pg.Pool): Promise<void> {
  await admin.query(`
    create schema watch;
    create table watch.job (seen bigint generated always as identity, row jsonb not null);
    create function watch.job_seen() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
      begin
        if tg_op <> 'DELETE' then insert into watch.job (row) values (to_jsonb(new)); end if;
        perform pg_notify('watch', '');
        return null;
      end $$;
    create trigger watched after insert or update or delete on graphile_worker._private_jobs
      for each row execute function watch.job_seen();
  `);
}

export type SeenJob = {
  readonly id: number;
  readonly key: string | null;
  readonly payload: unknown;
  readonly last_error: string | null;
};

export async function seenJobs(admin: pg.Pool): Promise<SeenJob[]> {
  const { rows } = await admin.query<{ row: SeenJob }>("select row from watch.job order by seen");
  return rows.map(({ row }) => row);
}

/** Queues these jobs anew, and waits until the worker has tried each of them. */
export async function letWorkerTry(
  admin: pg.Pool,
  jobs: readonly { readonly task: string; readonly submission: string }[],
): Promise<void> {
  const client = await admin.connect();
  try {
    await client.query("listen watch");
    await client.query("delete from graphile_worker._private_jobs where locked_at is null");
    await client.query("delete from core.mail_sent");
    for (const { task, submission } of jobs)
      await client.query("select graphile_worker.add_job($1, json_build_object('submission', $2::text))", [
        task,
        submission,
      ]);
    for (;;) {
      const heard = once(client, "notification");
      const { rowCount } = await client.query(
        "select from graphile_worker._private_jobs where last_error is null or locked_at is not null limit 1",
      );
      if (rowCount === 0) return;
      await heard;
    }
  } finally {
    await client.query("unlisten watch");
    client.release();
  }
}
