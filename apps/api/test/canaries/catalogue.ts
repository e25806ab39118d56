import type pg from "pg";

/** A column as the database has it. */
export type CatalogueColumn = {
  readonly table: string;
  readonly column: string;
  /** As PostgreSQL names it, such as `jsonb` or `text[]`. */
  readonly type: string;
};

/** Every column of every table that is not PostgreSQL's own, the queue's and the migrations' included, in the tables' own order. */
export async function catalogue(db: Pick<pg.Pool, "query">): Promise<CatalogueColumn[]> {
  const { rows } = await db.query<CatalogueColumn>(
    `select format('%s.%s', n.nspname, c.relname) as table, a.attname as column, format_type(a.atttypid, null) as type
     from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
     where c.relkind in ('r', 'p', 'm', 'f') and a.attnum > 0 and not a.attisdropped
       and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
     order by 1, a.attnum`,
  );
  return rows;
}
