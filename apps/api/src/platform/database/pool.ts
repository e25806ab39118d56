import pg from "pg";
import { instant } from "@openfloor/domain/kernel";
import { DurableClient } from "./durable-client.js";

// Values as the graphs speak them: instants as UTC text to the millisecond, dates as written, counts as numbers.
const types = new pg.TypeOverrides();
types.setTypeParser(pg.types.builtins.TIMESTAMPTZ, (text) => instant(text));
types.setTypeParser(pg.types.builtins.DATE, (text) => text);
types.setTypeParser(pg.types.builtins.INT8, Number);

/** Something that runs one statement: a pool, or a connection inside a transaction. */
export type Queryable = Pick<pg.Pool, "query">;
export type ReadPool = pg.Pool;

/** Connections for SQL that is read and answered as it is, without entities. */
export function readPool(url: string, size = 10): ReadPool {
  return new pg.Pool({
    Client: DurableClient,
    connectionString: url,
    max: size,
    types,
    application_name: "openfloor",
    // Nobody waits for ever for a connection; see `isBusy`.
    connectionTimeoutMillis: 5_000,
  });
}

/** All rows of a statement. `Row` is what the statement's columns are; nobody checks it but the statement's test. */
export async function rows<Row extends object>(
  db: Queryable,
  statement: string,
  values: readonly unknown[] = [],
): Promise<Row[]> {
  const result = await db.query<Row & pg.QueryResultRow>(statement, [...values]);
  return result.rows;
}

/** The first row of a statement, or undefined. */
export async function row<Row extends object>(
  db: Queryable,
  statement: string,
  values: readonly unknown[] = [],
): Promise<Row | undefined> {
  return (await rows<Row>(db, statement, values))[0];
}

/** Runs `work` on one connection in a transaction that presents `token`; it sees only rows of that token. */
export async function asHolder<T>(pool: ReadPool, token: string, work: (db: Queryable) => Promise<T>): Promise<T> {
  return inTransaction(pool, async (db) => {
    // PostgreSQL's text cannot hold NUL, and no token of ours does.
    await db.query("select set_config('openfloor.holder', $1, true)", [token.includes("\0") ? "" : token]);
    return work(db);
  });
}

/** Runs `work` on one connection in a transaction, which what it throws rolls back. */
export async function inTransaction<T>(pool: ReadPool, work: (db: Queryable) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  try {
    await client.query("begin");
    const result = await work(client);
    await client.query("commit");
    return result;
  } catch (error) {
    await client.query("rollback").catch(() => undefined);
    throw error;
  } finally {
    client.release();
  }
}

/** Whether the database answers; for readiness. */
export async function answers(db: { query: (statement: string) => Promise<unknown> }): Promise<boolean> {
  await db.query("select");
  return true;
}
