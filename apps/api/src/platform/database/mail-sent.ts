import { waitForStandby } from "./durable-client.js";
import { row, type ReadPool } from "./pool.js";

/**
 * Whether the mail of `key` went out before. What a mail is about has to stand on the standby before
 * somebody is told, so this waits for it; NotReplicatedError when that wait was cancelled.
 */
export async function wasSent(pool: ReadPool, key: string): Promise<boolean> {
  const found = await row<{ sent: boolean }>(
    pool,
    `select exists (select from core.mail_sent where key = $1) as sent, ${waitForStandby}`,
    [key],
  );
  return found?.sent ?? false;
}

/** Records that the mail of `key` went out. */
export async function recordSent(pool: ReadPool, key: string): Promise<void> {
  await pool.query("insert into core.mail_sent (key, sent_at) values ($1, openfloor.clock()) on conflict do nothing", [
    key,
  ]);
}

/** Records that the mail of `key` was refused for good, with the mail server's code. */
export async function recordRefused(pool: ReadPool, key: string, code: number): Promise<void> {
  await pool.query(
    "insert into core.mail_refused (key, code, refused_at) values ($1, $2, openfloor.clock()) on conflict do nothing",
    [key, code],
  );
}
