import pg from "pg";
import type { World } from "../worlds/world.js";
import type { Allowed } from "./allowed.js";

export type Objects = {
  readonly relations: readonly {
    readonly name: string;
    readonly isTable: boolean;
    readonly columns: readonly string[];
  }[];
  readonly sequences: readonly string[];
  /** By name with the types of what they take; called with nulls that no planner sees, else strict ones are not called. Trigger functions can be called by nobody and are left out. */
  readonly functions: readonly { readonly name: string; readonly call: string }[];
};

/** Every table, view, sequence and function outside PostgreSQL's own schemas, from the catalogue. */
export async function everyObject({ admin }: World): Promise<Objects> {
  const own = "n.nspname !~ '^pg_' and n.nspname <> 'information_schema'";
  const relations = await admin.query<Objects["relations"][number]>(
    `select format('%I.%I', n.nspname, c.relname) as name, c.relkind in ('r', 'p') as "isTable",
       (select array_agg(quote_ident(attname) order by attnum) from pg_attribute
         where attrelid = c.oid and attnum > 0 and not attisdropped) as columns
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where ${own} and c.relkind in ('r', 'p', 'v', 'm', 'f') order by 1`,
  );
  const sequences = await admin.query<{ name: string }>(
    `select format('%I.%I', n.nspname, c.relname) as name
     from pg_class c join pg_namespace n on n.oid = c.relnamespace where ${own} and c.relkind = 'S' order by 1`,
  );
  const functions = await admin.query<{ name: string; call: string }>(
    `select format('%I.%I(%s)', n.nspname, p.proname, replace(oidvectortypes(p.proargtypes), ', ', ',')) as name,
       format('select %I.%I(%s)', n.nspname, p.proname,
         (select string_agg(format('(select null::%s)', format_type(type, null)), ', ' order by place)
          from unnest(p.proargtypes) with ordinality as given (type, place))) as call
     from pg_proc p join pg_namespace n on n.oid = p.pronamespace
     where ${own} and p.prorettype <> 'trigger'::regtype order by 1`,
  );
  return { relations: relations.rows, sequences: sequences.rows.map(({ name }) => name), functions: functions.rows };
}

/** Logs in and tries everything; gives what was not refused, in the words of the list of what is allowed. */
export async function tryEverything(url: string, { relations, sequences, functions }: Objects): Promise<Allowed> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const found: Record<string, string> = {};
  try {
    for (const { name, columns, isTable } of relations) {
      const on = (statement: (column: string) => string) => permittedColumns(client, columns, statement);
      const may = [
        describe("select", columns, await on((column) => `select ${column} from ${name} where false`)),
        describe("insert", columns, await on((column) => `insert into ${name} (${column}) values (default)`)),
        describe("update", columns, await on((column) => `update ${name} set ${column} = default where false`)),
        (await permitted(client, `delete from ${name} where false`)) && "delete",
        isTable && (await permitted(client, `truncate ${name}`)) && "truncate",
      ].filter(Boolean);
      if (may.length > 0) found[name] = may.join(", ");
    }
    for (const name of sequences) {
      const may = [
        (await permitted(client, `select last_value from ${name}`)) && "select",
        (await permitted(client, `select nextval('${name}')`)) && "usage",
        (await permitted(client, `select setval('${name}', 1)`)) && "update",
      ].filter(Boolean);
      if (may.length > 0) found[name] = may.join(", ");
    }
    for (const { name, call } of functions) {
      if (await permitted(client, call)) found[name] = "execute";
    }
    return found;
  } finally {
    await client.end();
  }
}

async function permittedColumns(
  client: pg.Client,
  columns: readonly string[],
  statement: (column: string) => string,
): Promise<string[]> {
  const may: string[] = [];
  for (const column of columns) if (await permitted(client, statement(column))) may.push(column);
  return may;
}

function describe(verb: string, columns: readonly string[], may: readonly string[]): string | undefined {
  if (may.length === 0) return undefined;
  return may.length === columns.length ? verb : `${verb} (${may.join(", ")})`;
}

/** Whether the login gets past the check of privileges; what happens behind it is undone, and may fail for any other reason. */
async function permitted(client: pg.Client, statement: string): Promise<boolean> {
  await client.query("begin");
  try {
    await client.query(statement);
    return true;
  } catch (error) {
    // Who may write to a view that cannot be written to may do nothing.
    if (error instanceof pg.DatabaseError && /^cannot (insert into|update|delete from) view/.test(error.message)) {
      return false;
    }
    // Row-level security answers with the same code, behind the privileges.
    return !(
      error instanceof pg.DatabaseError &&
      error.code === "42501" &&
      /permission denied|must be owner/.test(error.message)
    );
  } finally {
    await client.query("rollback");
  }
}
