import { createHash } from "node:crypto";
import type pg from "pg";
import type { World } from "../worlds/world.js";
import { uuidOf } from "./seeded.js";

/** What of a world stays as it is when the rest is rewritten. */
export type Staying = {
  /** Tables of which nothing is rewritten. */
  readonly tables: readonly string[];
  /** Rows that stay, by table, as an SQL condition. */
  readonly rows: Readonly<Record<string, string>>;
  /** Tables of which only these columns' values are rewritten, in the rows that do not stay; no row comes or goes. */
  readonly onlyColumns?: Readonly<Record<string, readonly string[]>>;
};

type Column = { name: string; type: string; nullable: boolean; unique: boolean; choices: string[] };

/** What was done to a table: rows in all before, rows gone, new, changed, and the columns in which something changed. */
export type Rewritten = {
  readonly rows: number;
  gone: number;
  fresh: number;
  changed: number;
  readonly columns: Set<string>;
  readonly allColumns: readonly string[];
};

/**
 * Rewrites every table outside `pub`: of its rows one third goes, one third changes in every column
 * that its constraints let change, one third gets two doubles under new keys, and all come to lie in
 * another order. References are not kept: what is public must not depend on any of it.
 */
export async function rewrite({ admin }: World, staying: Staying): Promise<ReadonlyMap<string, Rewritten>> {
  const client = await admin.connect();
  try {
    await client.query("set session_replication_role = replica");
    const done = new Map<string, Rewritten>();
    for (const table of await tablesOf(client)) {
      if (!staying.tables.includes(table)) done.set(table, await rewriteTable(client, table, staying));
    }
    return done;
  } finally {
    await client.query("reset session_replication_role");
    client.release();
  }
}

/** Empties every table outside `pub` but for what stays: nothing restricted has ever been there. */
export async function empty({ admin }: World, staying: Staying): Promise<void> {
  const client = await admin.connect();
  try {
    await client.query("set session_replication_role = replica");
    for (const table of await tablesOf(client)) {
      if (staying.tables.includes(table) || staying.onlyColumns?.[table]) continue;
      await client.query(`delete from ${table} where not coalesce(${staying.rows[table] ?? "false"}, false)`);
    }
  } finally {
    await client.query("reset session_replication_role");
    client.release();
  }
}

async function tablesOf(client: pg.PoolClient): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables
     where schemaname in ('core', 'intake', 'openfloor', 'graphile_worker') order by 1`,
  );
  return rows.map(({ name }) => name);
}

async function rewriteTable(client: pg.PoolClient, table: string, staying: Staying): Promise<Rewritten> {
  const columns = await columnsOf(client, table);
  const only = staying.onlyColumns?.[table];
  const { rows } = await client.query<{ place: string; row: Record<string, unknown> }>(
    `select ctid::text as place, to_jsonb(t) as row from ${table} t where not coalesce(${staying.rows[table] ?? "false"}, false) order by ctid`,
  );
  const done: Rewritten = {
    rows: rows.length,
    gone: 0,
    fresh: 0,
    changed: 0,
    columns: new Set(),
    allColumns: columns.map(({ name }) => name),
  };
  for (const [index, { place, row }] of rows.entries()) {
    const kind = only ? 1 : index % 3;
    if (kind === 0) {
      await client.query(`delete from ${table} where ctid = $1::tid`, [place]);
      done.gone += 1;
    } else if (kind === 1) {
      const wanted = columns.filter(({ name, unique }) => (only ? only.includes(bare(name)) : !unique));
      const changed = await change(client, table, place, row, wanted);
      for (const name of changed) done.columns.add(name);
      done.changed += changed.length > 0 ? 1 : 0;
    } else {
      for (const copy of [1, 2]) done.fresh += (await double(client, table, row, columns, copy)) ? 1 : 0;
    }
  }
  await passTaken(client, table);
  // Rows that are written again come to lie behind the others.
  const first = columns[0]?.name ?? "";
  await client.query(`update ${table} t set ${first} = ${first} where ('x' || md5(t::text))::bit(4)::int < 8`).catch(
    () => undefined, // An identity that is always generated cannot be written; such a table stays in its order.
  );
  return done;
}

/** Sequences go on far behind what was written, here or where other tables name these numbers. */
async function passTaken(client: pg.PoolClient, table: string): Promise<void> {
  const { rows } = await client.query<{ column: string; sequence: string }>(
    `select quote_ident(attname) as column, pg_get_serial_sequence($1, attname) as sequence from pg_attribute
     where attrelid = $1::regclass and attnum > 0 and pg_get_serial_sequence($1, attname) is not null`,
    [table],
  );
  for (const { column, sequence } of rows) {
    await client.query(`select setval($1, (select max(${column}) from ${table}) + 1000000)`, [sequence]);
  }
}

async function columnsOf(client: pg.PoolClient, table: string): Promise<Column[]> {
  const { rows } = await client.query<Column>(
    `select quote_ident(a.attname) as name, format_type(a.atttypid, a.atttypmod) as type, not a.attnotnull as nullable,
       a.attidentity = 'a' or a.attgenerated <> '' or exists (select from pg_index i
         where i.indrelid = a.attrelid and i.indisunique and a.attnum = any(i.indkey)) as unique,
       (select coalesce(array_agg(distinct found[1]), '{}') from pg_constraint c,
         regexp_matches(pg_get_constraintdef(c.oid), '''([^'']*)''::', 'g') as found
         where c.conrelid = a.attrelid and c.contype = 'c' and a.attnum = any(c.conkey)) as choices
     from pg_attribute a where a.attrelid = $1::regclass and a.attnum > 0 and not a.attisdropped order by a.attnum`,
    [table],
  );
  return rows;
}

/** Changes the row in all columns at once, or where a constraint forbids that, in each that may change alone. */
async function change(
  client: pg.PoolClient,
  table: string,
  place: string,
  row: Record<string, unknown>,
  columns: readonly Column[],
): Promise<string[]> {
  let at = place;
  const write = async (wanted: readonly Column[], choice: number): Promise<boolean> => {
    if (wanted.length === 0) return false;
    const assignments = wanted.map(({ name, type }, index) => `${name} = $${index + 2}::${type}`).join(", ");
    const values = wanted.map((column) => parameter(otherThan(row[bare(column.name)], column, choice)));
    return attempt(client, async () => {
      const { rows } = await client.query<{ place: string }>(
        `update ${table} set ${assignments} where ctid = $1::tid returning ctid::text as place`,
        [at, ...values],
      );
      at = rows[0]?.place ?? at;
    });
  };
  if (await write(columns, 0)) return columns.map(({ name }) => name);
  const changed: string[] = [];
  for (const column of columns) {
    for (let choice = 0; choice <= column.choices.length; choice += 1) {
      if (await write([column], choice)) {
        changed.push(column.name);
        break;
      }
    }
  }
  return changed;
}

/** Writes the row once more under other keys. */
async function double(
  client: pg.PoolClient,
  table: string,
  row: Record<string, unknown>,
  columns: readonly Column[],
  copy: number,
): Promise<boolean> {
  const fresh = { ...row };
  for (const column of columns) {
    const value = row[bare(column.name)];
    if (column.unique && value !== null) fresh[bare(column.name)] = asJson(otherThan(value, column, 0, copy));
  }
  return attempt(client, () =>
    client.query(
      `insert into ${table} overriding system value select * from jsonb_populate_record(null::${table}, $1)`,
      [JSON.stringify(fresh)],
    ),
  );
}

async function attempt(client: pg.PoolClient, work: () => Promise<unknown>): Promise<boolean> {
  await client.query("begin");
  try {
    await work();
    await client.query("commit");
    return true;
  } catch {
    await client.query("rollback");
    return false;
  }
}

const bare = (name: string): string => name.replaceAll('"', "");
const parameter = (value: unknown): unknown =>
  value !== null && typeof value === "object" && !Array.isArray(value) && !Buffer.isBuffer(value)
    ? JSON.stringify(value)
    : value;

const asJson = (value: unknown): unknown => (Buffer.isBuffer(value) ? `\\x${value.toString("hex")}` : value);

/** Another value of the column's type, the same for the same value. */
function otherThan(value: unknown, { type, nullable, choices }: Column, choice: number, copy = 0): unknown {
  const digest = createHash("sha256")
    .update(JSON.stringify([value, copy]))
    .digest();
  const offered = choices.filter((each) => each !== value)[choice];
  if (type === "jsonb" || type === "json") return JSON.stringify(otherJson(value));
  if (offered !== undefined) return offered;
  if (value === null && type !== "boolean" && choice === 0) return nullable ? fromNothing(type, digest) : null;
  switch (type) {
    case "uuid":
      return uuidOf(digest);
    case "boolean":
      return value !== true;
    case "bytea":
      return digest;
    case "date":
    case "timestamp with time zone":
      return new Date(Date.parse(String(value)) + (1 + (digest[0] ?? 0)) * 86_400_000);
    case "text[]":
      return (value as string[]).map((text) => `${text} rewritten`);
    case "integer[]":
      return (value as number[]).map((number) => number + 900);
    case "character(3)":
      // Never the State of the one who asks.
      return value === "BRA" ? "FRA" : "BRA";
    case "integer":
    case "bigint":
    case "smallint":
      return Number(value) + 300 * (copy + 1) + (digest[0] ?? 0);
    default:
      return otherText(String(value), digest);
  }
}

function fromNothing(type: string, digest: Buffer): unknown {
  if (type === "uuid") return uuidOf(digest);
  if (type === "integer") return 7;
  if (type.startsWith("timestamp") || type === "date") return new Date("2031-01-01T00:00:00Z");
  if (type === "bytea") return digest;
  if (type === "character(3)") return "BRA";
  return "written where nothing was";
}

/** Another text that still fits where a pattern asks for a code, a slug, a hash or an address. */
function otherText(text: string, digest: Buffer): string {
  if (/^[0-9a-f]{64}$/.test(text)) return digest.toString("hex");
  if (/^[a-z]{2,3}$/.test(text)) return text === "ru" ? "es" : "ru";
  if (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(text)) return `${text}-rewritten-${digest.toString("hex").slice(0, 6)}`;
  if (/^[^\s@]+@[^\s@]+$/.test(text)) return `rewritten-${digest.toString("hex").slice(0, 6)}@example.net`;
  return `${text} (rewritten ${digest.toString("hex").slice(0, 6)})`;
}

function otherJson(value: unknown): unknown {
  if (Array.isArray(value)) return [...value.map(otherJson), ...value.slice(0, 1)].toReversed();
  if (value !== null && typeof value === "object")
    return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, otherJson(member)]));
  if (typeof value === "string") return `${value} (rewritten)`;
  return typeof value === "number" ? value + 1 : value;
}
