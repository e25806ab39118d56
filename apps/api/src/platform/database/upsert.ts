import type { Queryable } from "./pool.js";

export type Upsert = {
  /** Schema and name. */
  readonly table: string;
  readonly key: readonly string[];
  /** Rows with the columns to write, all with the same ones; json columns hold plain values. */
  readonly rows: readonly Readonly<Record<string, unknown>>[];
  /** A condition on `present`, the row found: where it does not hold, that row is left alone. */
  readonly onlyWhere?: string;
};

/** Inserts rows and brings those up to date that differ, in one statement. A row that is equal is not written at all. */
export async function upsert(db: Queryable, { table, key, rows, onlyWhere = "true" }: Upsert): Promise<void> {
  if (rows.length === 0) return;
  const columns = Object.keys(rows[0] ?? {});
  const others = columns.filter((column) => !key.includes(column));
  const of = (name: string) => others.map((column) => `${name}.${column}`).join(", ");
  await db.query(
    `insert into ${table} as present (${columns.join(", ")})
     select ${columns.join(", ")} from jsonb_populate_recordset(null::${table}, $1)
     on conflict (${key.join(", ")}) do update set (${others.join(", ")}) = row (${of("excluded")})
     where (${of("present")}) is distinct from (${of("excluded")}) and (${onlyWhere})`,
    [JSON.stringify(rows)],
  );
}
