import pg from "pg";
import { OperatorError } from "../config/operator-error.js";
import { closeCatalogue } from "./close-catalogue.js";
import { migrationDataSource } from "./data-source.js";
import { installQueue } from "./install-queue.js";
import { readOrMakePasswords } from "./passwords.js";
import { rolesOf, timeouts, type Passwords, type Roles } from "./roles.js";
import { scramVerifier } from "./scram.js";

export type Mode = "demo" | "production";

export type PrepareOptions = {
  /** A login that may create roles and schemas, in the database to use. */
  readonly adminUrl: string;
  /** A database to create beside the one of `adminUrl` when it is missing, and to use instead. */
  readonly database?: string;
  readonly mode: Mode;
  /** Where the logins' passwords are kept, readable by the owner of the file only. */
  readonly passwordsFile: string;
  readonly onProgress?: (step: string) => void;
};

/** The four logins of an installation: what each process may know of the database. */
export type DatabaseUrls = {
  readonly publicUrl: string;
  readonly delegatesUrl: string;
  readonly workerUrl: string;
  readonly migrateUrl: string;
};

/** The database belongs to another kind of installation, or to something else altogether. */
export class WrongDatabaseError extends OperatorError {}

/** Makes the database ready: roles, schemas, migrations, the stamp. Safe to run again, and by two at once. */
export async function prepareDatabase(options: PrepareOptions): Promise<DatabaseUrls> {
  const { mode, onProgress = () => undefined } = options;
  const adminUrl = options.database ? await ensureDatabase(options.adminUrl, options.database) : options.adminUrl;
  const admin = new pg.Client({ connectionString: adminUrl });
  await admin.connect();
  try {
    await admin.query("select pg_advisory_lock(hashtext('openfloor.prepare'))");
    await refuseOtherMode(admin, mode);
    onProgress("roles");
    const prefix = rolePrefix(databaseOf(adminUrl));
    const roles = rolesOf(prefix);
    const passwords = await readOrMakePasswords(options.passwordsFile);
    await createRoles(admin, roles, passwords);
    await closeCatalogue(admin, roles);
    const urls = urlsFor(adminUrl, roles, passwords);
    onProgress("migrations");
    await installQueue(urls.migrateUrl, roles);
    await migrate(urls.migrateUrl, prefix);
    await admin.query(
      `insert into openfloor.installation (mode, stamped_at) values ($1, openfloor.clock()) on conflict do nothing`,
      [mode],
    );
    return urls;
  } finally {
    await admin.end();
  }
}

/** What the logins' names begin with. */
function rolePrefix(database: string): string {
  const prefix = database.toLowerCase().replace(/[^a-z0-9_]/g, "_");
  if (/^[a-z][a-z0-9_]{0,40}$/.test(prefix)) return prefix;
  throw new WrongDatabaseError(
    `The logins are named after the database, so its name has to begin with a letter and to have at most 41 characters; "${database}" does not.`,
  );
}

const databaseOf = (url: string): string => decodeURIComponent(new URL(url).pathname.slice(1));

async function ensureDatabase(adminUrl: string, database: string): Promise<string> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    const { rowCount } = await client.query("select from pg_database where datname = $1", [database]);
    if (rowCount === 0) await client.query(`create database ${client.escapeIdentifier(database)}`);
  } finally {
    await client.end();
  }
  const url = new URL(adminUrl);
  url.pathname = `/${encodeURIComponent(database)}`;
  return url.href;
}

/** Our own tables come with the first migration; what a start leaves behind that was killed before is no reason to refuse. */
async function refuseOtherMode(admin: pg.Client, mode: Mode): Promise<void> {
  const { rows } = await admin.query<{ stamped: boolean; tables: number }>(`
    select to_regclass('openfloor.installation') is not null as stamped,
      (select count(*)::int from pg_tables where schemaname not in
        ('pg_catalog', 'information_schema', 'graphile_worker', 'openfloor_migrations')) as tables`);
  const { stamped, tables } = rows[0] ?? { stamped: false, tables: 0 };
  if (!stamped) {
    if (mode === "demo" && tables > 0) {
      throw new WrongDatabaseError("Demo mode needs an empty database or its own; this one holds other tables.");
    }
    return;
  }
  const found = await admin.query<{ mode: Mode }>("select mode from openfloor.installation");
  const stamp = found.rows[0]?.mode;
  if (stamp !== undefined && stamp !== mode) {
    throw new WrongDatabaseError(`This database is stamped "${stamp}"; OPENFLOOR_MODE is "${mode}".`);
  }
}

async function createRoles(admin: pg.Client, roles: Roles, passwords: Passwords): Promise<void> {
  const { rows } = await admin.query<{ rolname: string }>("select rolname from pg_roles where rolname = any($1)", [
    Object.values(roles),
  ]);
  await refuseSharedLogins(admin, roles);
  const existing = new Set(rows.map(({ rolname }) => rolname));
  for (const [kind, role] of Object.entries(roles)) {
    const password = kind === "intake" ? undefined : passwords[kind as keyof Passwords];
    const login = password === undefined ? "nologin" : `login password ${admin.escapeLiteral(scramVerifier(password))}`;
    const verb = existing.has(role) ? "alter" : "create";
    // No role gains by belonging to another: the owner, too, sees nothing of what intake's function sees.
    await admin.query(`${verb} role ${role} ${login} nosuperuser nocreatedb nocreaterole nobypassrls noinherit`);
  }
  const database = admin.escapeIdentifier(admin.database ?? "");
  for (const role of [roles.owner, roles.public, roles.delegates, roles.worker]) {
    // A login may change its own settings, so injected SQL may have.
    await admin.query(`alter role ${role} reset all; alter role ${role} in database ${database} reset all`);
    await keepOutOfLog(admin, role);
  }
  for (const [kind, { statement, lock, idle }] of Object.entries(timeouts)) {
    const role = roles[kind as keyof typeof timeouts];
    // Kept with the login, so that they hold behind a pooler too.
    await admin.query(`
      alter role ${role} set statement_timeout = '${statement}';
      alter role ${role} set lock_timeout = '${lock}';
      alter role ${role} set idle_in_transaction_session_timeout = '${idle}'`);
  }
  await admin.query(`comment on role ${roles.owner} is ${admin.escapeLiteral(admin.database ?? "")}`);
  // The owner may give the one function of intake to the role that owns it.
  await admin.query(`
    grant ${roles.intake} to ${roles.owner};
    revoke all on database ${database} from public;
    revoke all on schema public from public;
    grant connect, create on database ${database} to ${roles.owner};
    grant connect on database ${database} to ${roles.public}, ${roles.delegates}, ${roles.worker};
    create schema if not exists openfloor_migrations authorization ${roles.owner};
  `);
}

/**
 * Errors quote what people wrote, in their message, detail and statement. The login's processes log
 * them with what may be said; PostgreSQL's own log does not hear of them. On a server where the
 * administrator may not decide this, its operator has to.
 */
async function keepOutOfLog(admin: pg.Client, role: string): Promise<void> {
  for (const [setting, value] of Object.entries(quietLog)) {
    const { rows } = await admin.query<{ may: boolean }>("select has_parameter_privilege($1, 'set') as may", [setting]);
    if (rows[0]?.may) await admin.query(`alter role ${role} set ${setting} = '${value}'`);
  }
}

/** `log` stands above errors and below what ends a session or the server. */
const quietLog = {
  log_min_messages: "log",
  log_min_error_statement: "panic",
  log_error_verbosity: "terse",
  log_parameter_max_length_on_error: "0",
};

/** Two names of databases, such as `a-b` and `a_b`, may give one prefix; the first to come keeps the logins. */
async function refuseSharedLogins(admin: pg.Client, { owner }: Roles): Promise<void> {
  const { rows } = await admin.query<{ database: string | null }>(
    "select shobj_description(oid, 'pg_authid') as database from pg_roles where rolname = $1",
    [owner],
  );
  const other = rows[0]?.database ?? null;
  if (other !== null && other !== admin.database) {
    throw new WrongDatabaseError(
      `The logins of this database would be those of the database "${other}": give it a name that differs in letters or digits.`,
    );
  }
}

async function migrate(url: string, prefix: string): Promise<void> {
  const source = migrationDataSource(url, prefix);
  await source.initialize();
  try {
    await source.runMigrations();
  } finally {
    await source.destroy();
  }
}

function urlsFor(adminUrl: string, roles: Roles, passwords: Passwords): DatabaseUrls {
  const as = (role: string, password: string): string => {
    const url = new URL(adminUrl);
    url.username = role;
    url.password = password;
    return url.href;
  };
  return {
    publicUrl: as(roles.public, passwords.public),
    delegatesUrl: as(roles.delegates, passwords.delegates),
    workerUrl: as(roles.worker, passwords.worker),
    migrateUrl: as(roles.owner, passwords.owner),
  };
}
