import { createHash } from "node:crypto";
import type { ReadPool } from "../../../platform/database/pool.js";

/** Lets `token`, of which only the hash is kept, confirm a submission. Every mailed link stays valid until the response lapses. */
export async function storeConfirmationToken(pool: ReadPool, submission: string, token: string): Promise<void> {
  await pool.query(
    "insert into intake.confirmation (token_hash, submission, created_at) values ($1, $2, openfloor.clock())",
    [createHash("sha256").update(token).digest(), submission],
  );
}
