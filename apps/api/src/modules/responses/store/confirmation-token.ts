import { createHash } from "node:crypto";
import { inTransaction, type ReadPool } from "../../../platform/database/pool.js";

/**
 * Lets `token`, of which only the hash is kept, confirm a submission, unless within an hour the same
 * address was asked to confirm `perHour` others and has not, whatever their rounds; gives whether it
 * does. Every mailed link stays valid until the response lapses.
 */
export function storeConfirmationToken(
  pool: ReadPool,
  { submission, token, perHour }: { submission: string; token: string; perHour: number },
): Promise<boolean> {
  return inTransaction(pool, async (db) => {
    // One at a time for an address, or two would each count without the other.
    await db.query(
      "select pg_advisory_xact_lock(hashtextextended(lower(email), 0)) from intake.submission where id = $1",
      [submission],
    );
    const stored = await db.query(
      `insert into intake.confirmation (token_hash, submission, created_at)
       select $1, s.id, openfloor.clock() from intake.submission s
       where s.id = $2 and $3 > (select count(distinct c.submission) from intake.submission o
         join intake.confirmation c on c.submission = o.id
         where lower(o.email) = lower(s.email) and o.id <> s.id and o.confirmed_at is null
           and c.created_at > openfloor.clock() - interval '1 hour')`,
      [createHash("sha256").update(token).digest(), submission, perHour],
    );
    return stored.rowCount === 1;
  });
}
