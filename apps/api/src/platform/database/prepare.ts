import pg from "pg";
import { OperatorError } from "../config/operator-error.js";
import { migrationDataSource } from "./data-source.js";
import { installQueue } from "./install-queue.js";
import { readOrMakePasswords } from "./passwords.js";
import { rolesOf, type Passwords, type Roles } from "./roles.js";

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
  const existing = new Set(rows.map(({ rolname }) => rolname));
  for (const [kind, role] of Object.entries(roles)) {
    const password = kind === "intake" ? undefined : passwords[kind as keyof Passwords];
    const login = password === undefined ? "nologin" : `login password ${admin.escapeLiteral(password)}`;
    const verb = existing.has(role) ? "alter" : "create";
    // No role gains by belonging to another: the owner, too, sees nothing of what intake's function sees.
    await admin.query(`${verb} role ${role} ${login} nosuperuser nocreatedb nocreaterole nobypassrls noinherit`);
  }
  const database = admin.escapeIdentifier(admin.database ?? "");
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
