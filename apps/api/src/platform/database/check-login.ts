import { OperatorError } from "../config/operator-error.js";
import { row, type ReadPool } from "./pool.js";

/** Why a process must not run with its login. */
export class WrongLoginError extends OperatorError {}

type LoginFacts = {
  superuser: boolean;
  bypasses: boolean;
  owns: boolean;
  reads_core: boolean;
  replaces_clock: boolean;
  hears_warnings: boolean;
};

/**
 * What every server login must not be: superuser, exempt from row-level security, owner of tables,
 * able to replace the clock, deaf to warnings; and the public one must not read `core`. Throws
 * WrongLoginError.
 */
export async function checkLogin(pool: ReadPool, process: "public" | "delegates" | "worker"): Promise<void> {
  const facts = await row<LoginFacts>(
    pool,
    `select rolsuper as superuser, rolbypassrls as bypasses,
       exists (select from pg_tables where schemaname in ('core', 'pub', 'intake', 'openfloor')
         and pg_has_role(tableowner, 'member')) as owns,
       has_schema_privilege('core', 'usage')
         or exists (select from pg_class where relnamespace = 'core'::regnamespace and relkind in ('r', 'v', 'p')
           and has_table_privilege(oid, 'select')) as reads_core,
       has_schema_privilege('openfloor', 'create') as replaces_clock,
       current_setting('client_min_messages') <> 'error' as hears_warnings
     from pg_roles where rolname = current_user`,
  );
  const faults = [
    facts?.superuser && "is superuser",
    facts?.bypasses && "bypasses row-level security",
    facts?.owns && "owns tables",
    facts?.replaces_clock && "could replace the clock",
    facts?.hears_warnings === false && "would not hear that a commit is not on its standby (client_min_messages)",
    process === "public" && facts?.reads_core && "can read the restricted schema",
  ].filter(Boolean);
  if (!facts || faults.length > 0) {
    throw new WrongLoginError(`The ${process} process must not run with this login: it ${faults.join(", ")}.`, {
      exitCode: 2,
    });
  }
}

/** The installation's database is of the other mode: a demo lets anybody in, so neither may serve the other's. */
export class WrongModeError extends OperatorError {}

/** Refuses a database that is not stamped for this mode. Throws WrongModeError. */
export async function checkMode(pool: ReadPool, mode: "demo" | "production"): Promise<void> {
  const stamp = await row<{ mode: string }>(pool, "select mode from openfloor.installation");
  if (stamp?.mode !== mode) {
    throw new WrongModeError(
      `OPENFLOOR_MODE is "${mode}", but this database is stamped ${stamp ? `"${stamp.mode}"` : "for none"}.`,
      { exitCode: 2 },
    );
  }
}
