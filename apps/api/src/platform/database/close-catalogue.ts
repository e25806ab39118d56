import type pg from "pg";
import type { Roles } from "./roles.js";

/**
 * Takes from everybody what PostgreSQL gives to everybody and injected SQL could use against others:
 * locks by number, by which the public login could stop acts of the delegates' side and the sealing
 * of the audit trail, and large objects, by which it could fill the disk. The logins that lock keep
 * the locks that end with their transaction. Only a superuser may decide this; elsewhere it is left out.
 */
export async function closeCatalogue(admin: pg.Client, { owner, delegates, worker }: Roles): Promise<void> {
  const { rows } = await admin.query<{ rolsuper: boolean }>(
    "select rolsuper from pg_roles where rolname = current_user",
  );
  if (!rows[0]?.rolsuper) return;
  await admin.query(`
    do $$ declare one regprocedure; begin
      for one in select oid from pg_proc where pronamespace = 'pg_catalog'::regnamespace
        and (proname ~ '^pg_(try_)?advisory_' or proname in ('lo_creat', 'lo_create', 'lo_from_bytea'))
      loop
        execute format('revoke execute on function %s from public', one);
      end loop;
    end $$;
    grant execute on function pg_advisory_xact_lock(bigint) to ${owner}, ${delegates}, ${worker};
    grant execute on function pg_advisory_xact_lock(integer, integer) to ${delegates};
  `);
}
