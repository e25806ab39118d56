import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import type { DataSource } from "typeorm";
import { createDatabase, template, type TestDatabase } from "@openfloor/testkit/postgres";
import { instant, type Instant } from "@openfloor/domain/kernel";
import type { Role, Viewer } from "@openfloor/domain/membership";
import { entities } from "../../src/entry/entities.js";
import { recordParts } from "../../src/entry/record-parts.js";
import { writeDataSource } from "../../src/platform/database/data-source.js";
import { importRecord } from "../../src/platform/database/import-record.js";
import { readPool, type ReadPool } from "../../src/platform/database/pool.js";
import { prepareDatabase } from "../../src/platform/database/prepare.js";
import { systemRandomness } from "../../src/platform/randomness.js";
import { rolesOf, type Passwords, type Roles } from "../../src/platform/database/roles.js";

/** An installation of one test file: its database as each login sees it, and a clock to set. */
export type World = {
  /** The superuser's pool, for looking behind the walls. */
  readonly admin: pg.Pool;
  readonly publicPool: ReadPool;
  readonly delegatesPool: ReadPool;
  readonly workerPool: ReadPool;
  /** The delegates' write side. */
  readonly source: DataSource;
  /** Addresses of the database for a process of its own, by login. */
  readonly urls: Readonly<Record<keyof Passwords, string>>;
  /** The names of the logins, for grants that a test plants. */
  readonly roles: Roles;
  /** Stops the clock of all rules at an instant; null lets it run again. */
  setClock(now: Instant | string | null): Promise<void>;
  /** A person who holds a role. Another `key` is another person. */
  viewer(role: Role, memberState?: string, key?: string): Promise<Viewer>;
  /** Leaves the database as it is, to be copied. */
  disconnect(): Promise<void>;
  close(): Promise<void>;
  /** The database's name. */
  readonly database: string;
};

/** Every worker of a run has to know the logins' passwords, so they are the name of the run's own template. */
const passwordsOf = (name: string): Passwords => ({ owner: name, public: name, delegates: name, worker: name });

/** The template every world is copied from: migrated, and with the real record when asked for. */
async function preparedTemplate(withRecord: boolean): Promise<string> {
  return template(withRecord ? "record" : "empty", (url) => prepareWorld(url, withRecord));
}

/** Makes an installation of an empty database, for `worldOn`; its logins are named after it. */
export async function prepareWorld(url: string, withRecord: boolean): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "openfloor-world-"));
  try {
    const passwordsFile = join(folder, "passwords.json");
    await writeFile(passwordsFile, JSON.stringify(passwordsOf(new URL(url).pathname.slice(1))));
    const { migrateUrl } = await prepareDatabase({ adminUrl: url, mode: "demo", passwordsFile });
    if (withRecord) await importRecord(migrateUrl, await recordParts());
  } finally {
    await rm(folder, { recursive: true });
  }
}

/**
 * A fresh installation, with the group's real record unless told otherwise; or a copy of another world
 * that holds the record and is disconnected.
 */
export async function aWorld({ record = true, copyOf }: { record?: boolean; copyOf?: World } = {}): Promise<World> {
  const from = await preparedTemplate(record);
  return worldOn(await createDatabase(copyOf?.database ?? from), from);
}

/**
 * The installation in a database, whose logins are named after the one that it was copied from, if it
 * is a copy; with the logins' own passwords, if it was not made here.
 */
export async function worldOn(
  database: TestDatabase,
  from = database.name,
  passwords = passwordsOf(from),
): Promise<World> {
  const roles = rolesOf(from);
  const as = (login: keyof Passwords): string =>
    Object.assign(new URL(database.url), { username: roles[login], password: passwords[login] }).href;
  const urls = { public: as("public"), delegates: as("delegates"), worker: as("worker"), owner: as("owner") };
  const admin = new pg.Pool({ connectionString: database.url, max: 2 });
  // A copied database has forgotten who may connect to it.
  await admin.query(`revoke all on database ${database.name} from public;
    grant connect, create on database ${database.name} to ${roles.owner};
    grant connect on database ${database.name} to ${roles.public}, ${roles.delegates}, ${roles.worker}`);
  const publicPool = readPool(urls.public, 6);
  const delegatesPool = readPool(urls.delegates, 2);
  const workerPool = readPool(urls.worker, 2);
  const source = await writeDataSource(urls.delegates, entities, 6).initialize();
  const people = new Map<string, Promise<Viewer>>();

  const makePerson = async (name: string, role: Role, memberState: string | null): Promise<Viewer> => {
    const accountId = systemRandomness.uuid();
    const since = instant("2000-01-01T00:00:00Z");
    await admin.query("insert into core.account (id, name, language, created_at) values ($1, $2, 'en', $3)", [
      accountId,
      name,
      since,
    ]);
    await admin.query("insert into core.role_holding (account, role, member_state, from_at) values ($1, $2, $3, $4)", [
      accountId,
      role,
      memberState,
      since,
    ]);
    return { accountId, name, language: "en", roles: [{ role, memberState, from: since, until: null }] };
  };

  let connected = true;
  const disconnect = async (): Promise<void> => {
    if (!connected) return;
    connected = false;
    await source.destroy();
    await Promise.all([admin, publicPool, delegatesPool, workerPool].map((pool) => pool.end()));
  };

  return {
    database: database.name,
    admin,
    publicPool,
    delegatesPool,
    workerPool,
    source,
    urls,
    roles,
    async setClock(now) {
      const body = now === null ? "date_trunc('milliseconds', clock_timestamp())" : `timestamptz '${instant(now)}'`;
      await admin.query(`create or replace function openfloor.clock() returns timestamptz
        language sql volatile parallel safe as $$ select ${body} $$`);
    },
    async viewer(role, memberState, key = "1") {
      const name = [role, memberState, key].filter(Boolean).join(" ");
      const person = people.get(name) ?? makePerson(name, role, memberState ?? null);
      people.set(name, person);
      return person;
    },
    disconnect,
    async close() {
      await disconnect();
      await database.drop();
    },
  };
}
