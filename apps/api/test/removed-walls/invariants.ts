import { randomBytes, randomUUID } from "node:crypto";
import type pg from "pg";
import { isUuid } from "@openfloor/domain/kernel";
import { brokenChecks, keptByTriggers, uniqueIndexes } from "./broken-invariants.js";

/** A constraint, a unique index or a trigger of our schemas: what removes it, and whether it holds just now. */
export type Invariant = {
  readonly name: string;
  readonly remove: string;
  /** Tries to break it, inside the caller's transaction. */
  readonly holds: (db: pg.ClientBase) => Promise<boolean>;
};

type Found = {
  table: string;
  name: string;
  kind: "p" | "u" | "i" | "f" | "c" | "t";
  /** The columns of a key; those of the referring side of a foreign key. */
  columns: string[] | null;
};

const ours = "('core', 'intake', 'pub', 'openfloor')";

/** Every one of the catalogue. One that nobody has said how to break throws. */
export async function everyInvariant(db: Pick<pg.ClientBase, "query">): Promise<Invariant[]> {
  const { rows } = await db.query<Found>(
    `select c.conrelid::regclass::text as table, c.conname::text as name, c.contype::text as kind,
       (select array_agg(a.attname::text order by a.attnum) from pg_attribute a
         where a.attrelid = c.conrelid and a.attnum = any(c.conkey)) as columns
     from pg_constraint c where c.connamespace::regnamespace::text in ${ours} and c.contype in ('p', 'u', 'f', 'c')
     union all
     select i.indrelid::regclass::text, i.indexrelid::regclass::text, 'i', null
     from pg_index i join pg_class c on c.oid = i.indexrelid
     where i.indisunique and c.relnamespace::regnamespace::text in ${ours}
       and not exists (select from pg_constraint where conindid = i.indexrelid)
     union all
     select t.tgrelid::regclass::text, t.tgname::text, 't', null
     from pg_trigger t join pg_class c on c.oid = t.tgrelid
     where not t.tgisinternal and c.relnamespace::regnamespace::text in ${ours}
     order by 1, 2`,
  );
  const keys = rows.filter(({ kind }) => kind === "u" || kind === "p");
  return rows.map((found): Invariant => {
    const { table, name, kind } = found;
    if (kind === "t") {
      const holds = keptByTriggers[`${table} ${name}`];
      if (!holds) throw new Error(`Nobody has said what the trigger ${name} on ${table} keeps.`);
      return { name: `${table}: trigger ${name}`, remove: `drop trigger ${name} on ${table}`, holds };
    }
    const remove = kind === "i" ? `drop index ${name}` : `alter table ${table} drop constraint ${name} cascade`;
    return { name: `${table}: ${name}`, remove, holds: (db) => holdsAgainst(db, found, keys) };
  });
}

type Row = Readonly<Record<string, unknown>>;

/**
 * Tries to break a constraint and no other: a check or a reference by changing a row, a key by putting
 * in a row like one that is there, everything but the key new. Triggers are silent meanwhile.
 */
async function holdsAgainst(
  db: pg.ClientBase,
  { table, name, kind, columns }: Found,
  keys: readonly Found[],
): Promise<boolean> {
  const key = kind === "i" ? (uniqueIndexes[name] ?? []) : (columns ?? []);
  if (kind === "c" ? !(`${table} ${name}` in brokenChecks) : key.length === 0) {
    throw new Error(`Nobody has said how to break ${name} of ${table}.`);
  }
  await db.query(`alter table ${table} disable trigger user`);
  const broken = brokenChecks[`${table} ${name}`];
  const like = broken?.like ?? (kind === "c" ? "true" : key.map((column) => `${column} is not null`).join(" and "));
  const found = await db.query<{ row: Row; at: string }>(
    `select to_jsonb(t) as row, t.ctid::text as at from ${table} t where ${like} limit 1`,
  );
  const [{ row, at } = { row: undefined, at: "" }] = found.rows;
  if (row === undefined) throw new Error(`There is no row to break ${name} of ${table} with.`);
  try {
    if (kind === "c" || kind === "f") {
      const changes = broken?.with ?? other(row, key);
      const names = Object.keys(changes);
      await db.query(
        `update ${table} set (${names.join(", ")}) = (select ${names.map((column) => `c.${column}`).join(", ")}
           from jsonb_populate_record(null::${table}, $1::jsonb) c) where ctid = $2`,
        [JSON.stringify(changes), at],
      );
    } else {
      const others = keys.filter((each) => each.table === table && each.name !== name);
      const fresh = others.flatMap((each) => each.columns ?? []).filter((column) => !key.includes(column));
      await db.query(
        `insert into ${table} overriding system value select * from jsonb_populate_record(null::${table}, $1::jsonb)`,
        [JSON.stringify({ ...row, ...other(row, fresh) })],
      );
    }
    return false;
  } catch (error) {
    const { constraint, code } = error as { constraint?: string; code?: string };
    if (code === undefined) throw error;
    return constraint === name.replace(/^.*\./, "");
  }
}

/** Another value for each of these columns that has one, of its kind. */
function other(row: Row, columns: readonly string[]): Row {
  const another = (value: unknown): unknown => {
    if (typeof value === "number") return ++numbers;
    if (typeof value !== "string") return value;
    if (value.startsWith("\\x")) return `\\x${randomBytes(32).toString("hex")}`;
    return isUuid(value) ? randomUUID() : `x${++numbers}`.slice(-value.length);
  };
  const given = columns.filter((column) => row[column] !== null);
  return Object.fromEntries(given.map((column) => [column, another(row[column])]));
}

let numbers = 10_000;
