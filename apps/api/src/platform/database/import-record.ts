import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { readPool, rows, type Queryable } from "./pool.js";

/** What one capability brings of the group's real record. */
export type RecordPart = {
  readonly name: string;
  /** The rows that `write` writes, all of them: while they stay the same, nothing is written. */
  readonly content: unknown;
  /** Writes historical records only and never a row of this installation. Safe to run again. */
  readonly write: (db: Queryable) => Promise<void>;
};

/** The content of a file in `apps/api/record`, for its part to parse. */
export async function recordFile(name: string): Promise<unknown> {
  return JSON.parse(await readFile(new URL(`../../../record/${name}`, import.meta.url), "utf8"));
}

/**
 * Writes the parts that are new or have changed since the last import, in one transaction and in
 * their order; gives their names. `url` is the login that owns the tables. Two at once take turns.
 */
export async function importRecord(url: string, parts: readonly RecordPart[]): Promise<string[]> {
  const pool = readPool(url, 1);
  try {
    const db = await pool.connect();
    try {
      await db.query("begin");
      await db.query("select pg_advisory_xact_lock(hashtext('openfloor.imported_record'))");
      const imported = await rows<{ name: string; hash: string }>(
        db,
        "select name, hash from openfloor.imported_record",
      );
      const changed = parts.filter(
        (part) => !imported.some(({ name, hash }) => name === part.name && hash === hashOf(part)),
      );
      for (const part of changed) {
        await part.write(db);
        await db.query(
          `insert into openfloor.imported_record (name, hash, imported_at) values ($1, $2, openfloor.clock())
           on conflict (name) do update set hash = excluded.hash, imported_at = excluded.imported_at`,
          [part.name, hashOf(part)],
        );
      }
      await db.query("commit");
      return changed.map(({ name }) => name);
    } catch (error) {
      await db.query("rollback").catch(() => undefined);
      throw error;
    } finally {
      db.release();
    }
  } finally {
    await pool.end();
  }
}

const hashOf = ({ content }: RecordPart): string => createHash("sha256").update(JSON.stringify(content)).digest("hex");
