import type pg from "pg";
import { classifiedColumns } from "../database/classification.js";
import { canaryDay, canaryNumber, canaryText, textMark } from "./canary.js";
import { catalogue } from "./catalogue.js";

/**
 * Values that the server reads as codes. They are planted last: after them some reads fail, which is
 * an internal error with a canary in its hand.
 */
const codes = ["zone", "category", "country", "capacity"];
const isCode = (table: string, column: string): boolean =>
  codes.includes(column) || (column === "language" && table.startsWith("core."));

export type Planting = "texts" | "codes";

/**
 * Puts its canary into every row of every column that takes one, and gives the columns in which one
 * really stands. `spared` are hashes by which somebody still has to come in.
 */
export async function plant(admin: pg.Pool, planting: Planting, spared: readonly Buffer[] = []): Promise<string[]> {
  const kept = new Set(spared.map((hash) => `\\x${hash.toString("hex")}`));
  const types = new Map((await catalogue(admin)).map(({ table, column, type }) => [`${table}.${column}`, type]));
  const wanted = classifiedColumns.filter(
    ({ table, column, class: found, takesCanary }) =>
      takesCanary &&
      ["RESTRICTED", "PERSONAL", "SECRET"].includes(found) &&
      isCode(table, column) === (planting === "codes"),
  );
  const client = await admin.connect();
  const planted: string[] = [];
  try {
    // Neither triggers nor references stand in the way; what PostgreSQL checks of each row still does.
    await client.query("set session_replication_role = replica");
    for (const table of new Set(wanted.map((one) => one.table))) {
      const here = wanted.filter((one) => one.table === table);
      for (const row of await rowsOf(client, table)) {
        const open = here.filter(({ column }) => !kept.has(String(row.values[column])));
        await plantRow(client, table, open, types, row);
      }
      for (const { column } of here) {
        if (await stands(client, table, column)) planted.push(`${table}.${column}`);
      }
    }
  } finally {
    await client.query("reset session_replication_role").catch(() => undefined);
    client.release();
  }
  return planted;
}

type Row = { readonly place: string; readonly number: number; readonly values: Record<string, unknown> };

async function rowsOf(client: pg.PoolClient, table: string): Promise<Row[]> {
  const { rows } = await client.query<{ place: string; values: Record<string, unknown> }>(
    `select ctid::text as place, to_jsonb(t) as values from ${table} t order by ctid`,
  );
  return rows.map((row, number) => ({ ...row, number }));
}

/** All columns of a row at once, since some are checked together; if a check refuses, only those that held a value. */
async function plantRow(
  client: pg.PoolClient,
  table: string,
  columns: readonly { column: string; class: string }[],
  types: ReadonlyMap<string, string>,
  row: Row,
): Promise<void> {
  for (const chosen of [columns, columns.filter(({ column }) => row.values[column] !== null)]) {
    if (chosen.length === 0) return;
    const set = chosen.map(({ column }, index) => `"${column}" = $${index + 2}`).join(", ");
    const values = chosen.map(({ column }) =>
      canaryFor(`${table}.${column}`, types.get(`${table}.${column}`) ?? "", row.values[column], row.number),
    );
    try {
      await client.query(`update ${table} set ${set} where ctid = $1::tid`, [row.place, ...values]);
      return;
    } catch (error) {
      if (!(error instanceof Error && "code" in error && error.code === "23514") || chosen !== columns) throw error;
    }
  }
}

function canaryFor(name: string, type: string, now: unknown, row: number): unknown {
  const text = `${canaryText(name)}-${row}`;
  switch (type) {
    case "text":
      return name.endsWith(".email") ? `${text}@example.org` : text;
    case "text[]":
      return [text];
    case "jsonb":
      return JSON.stringify(inProse(now, text));
    case "bytea":
      return Buffer.from(text.padEnd(32, "."));
    case "integer":
      return canaryNumber(name, row);
    case "integer[]":
      return [canaryNumber(name, row)];
    case "date":
      return canaryDay(name);
    default:
      throw new Error(`${name} is of type ${type}, for which nobody has made a canary.`);
  }
}

/** The same value with a canary in place of every text that a person wrote; codes, ids, days and addresses stay. */
function inProse(value: unknown, canary: string): unknown {
  if (typeof value === "string") return /\s/u.test(value.trim()) ? canary : value;
  if (Array.isArray(value)) return value.map((item) => inProse(item, canary));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, inProse(item, canary)]));
}

/** Looks whether a canary is in the column, as bytes, text, number or day. */
async function stands(client: pg.PoolClient, table: string, column: string): Promise<boolean> {
  const name = `${table}.${column}`;
  const { rowCount } = await client.query(`select from ${table} where "${column}"::text ilike any($1) limit 1`, [
    [textMark, Buffer.from(textMark).toString("hex"), String(canaryNumber(name)).slice(0, 8), canaryDay(name)].map(
      (mark) => `%${mark}%`,
    ),
  ]);
  return rowCount === 1;
}
