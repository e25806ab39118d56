import { row, type ReadPool } from "./pool.js";

/** Whether the mail of `key` went out before. */
export async function wasSent(pool: ReadPool, key: string): Promise<boolean> {
  return (await row(pool, "select from core.mail_sent where key = $1", [key])) !== undefined;
}

/** Records that the mail of `key` went out. */
export async function recordSent(pool: ReadPool, key: string): Promise<void> {
  await pool.query("insert into core.mail_sent (key, sent_at) values ($1, openfloor.clock()) on conflict do nothing", [
    key,
  ]);
}
