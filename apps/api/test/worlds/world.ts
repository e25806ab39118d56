import { randomUUID } from "node:crypto";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import type { DataSource } from "typeorm";
import { createDatabase, template } from "@openfloor/testkit/postgres";
import { instant, type Instant } from "@openfloor/domain/kernel";
import type { Role, Viewer } from "@openfloor/domain/membership";
import { entities } from "../../src/entry/entities.js";
import { consultationsRecord } from "../../src/modules/consultations/store/import-consultations.js";
import { meetingsRecord } from "../../src/modules/meetings/store/import-meetings.js";
import { membershipRecord } from "../../src/modules/membership/store/import-membership.js";
import { councilReportsRecord } from "../../src/modules/reports/store/import-council-reports.js";
import { writeDataSource } from "../../src/platform/database/data-source.js";
import { importRecord } from "../../src/platform/database/import-record.js";
import { readOrMakePasswords } from "../../src/platform/database/passwords.js";
import { readPool, type ReadPool } from "../../src/platform/database/pool.js";
import { prepareDatabase } from "../../src/platform/database/prepare.js";
import { rolesOf, type Passwords } from "../../src/platform/database/roles.js";

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
  readonly urls: { readonly public: string; readonly delegates: string; readonly worker: string; readonly owner: string };
  /** Stops the clock of all rules at an instant; null lets it run again. */
  setClock(now: Instant | string | null): Promise<void>;
  /** A person who holds a role. Another `key` is another person. */
  viewer(role: Role, memberState?: string, key?: string): Promise<Viewer>;
  close(): Promise<void>;
};

const passwordsOf = (database: string): Promise<Passwords> => readOrMakePasswords(join(tmpdir(), `${database}.passwords.json`));

/** The template every world is copied from: migrated, and with the real record when asked for. */
async function preparedTemplate(withRecord: boolean): Promise<string> {
  return template(withRecord ? "record" : "empty", async (url) => {
    const database = new URL(url).pathname.slice(1);
    const urls = await prepareDatabase({
      adminUrl: url,
      mode: "demo",
      passwordsFile: join(tmpdir(), `${database}.passwords.json`),
    });
    if (!withRecord) return;
    const parts = [membershipRecord(), meetingsRecord(), consultationsRecord(), councilReportsRecord()];
    await importRecord(urls.migrateUrl, await Promise.all(parts));
  });
}

/** A fresh installation; with the group's real record unless told otherwise. */
export async function aWorld({ record = true }: { record?: boolean } = {}): Promise<World> {
  const from = await preparedTemplate(record);
  const database = await createDatabase(from);
  const roles = rolesOf(from);
  const passwords = await passwordsOf(from);
  const as = (login: keyof Passwords): string => {
    const url = new URL(database.url);
    url.username = roles[login];
    url.password = passwords[login];
    return url.href;
  };
  const urls = { public: as("public"), delegates: as("delegates"), worker: as("worker"), owner: as("owner") };
  const admin = new pg.Pool({ connectionString: database.url, max: 2 });
  const publicPool = readPool(urls.public, 4);
  const delegatesPool = readPool(urls.delegates, 2);
  const workerPool = readPool(urls.worker, 2);
  const source = await writeDataSource(urls.delegates, entities, 6).initialize();
  const people = new Map<string, Viewer>();

  return {
    admin,
    publicPool,
    delegatesPool,
    workerPool,
    source,
    urls,
    async setClock(now) {
      const body = now === null ? "date_trunc('milliseconds', clock_timestamp())" : `timestamptz '${instant(now)}'`;
      await admin.query(`create or replace function openfloor.clock() returns timestamptz
        language sql volatile parallel safe as $$ select ${body} $$`);
    },
    async viewer(role, memberState, key = "1") {
      const name = [role, memberState, key].filter(Boolean).join(" ");
      const known = people.get(name);
      if (known) return known;
      const accountId = randomUUID();
      await admin.query("insert into core.account (id, name, language, created_at) values ($1, $2, 'en', openfloor.clock())", [accountId, name]);
      const from = instant("2000-01-01T00:00:00Z");
      await admin.query("insert into core.role_holding (account, role, member_state, from_at) values ($1, $2, $3, $4)", [
        accountId,
        role,
        memberState ?? null,
        from,
      ]);
      const viewer: Viewer = {
        accountId,
        name,
        language: "en",
        roles: [{ role, memberState: memberState ?? null, from, until: null }],
      };
      people.set(name, viewer);
      return viewer;
    },
    async close() {
      await source.destroy();
      await Promise.all([admin, publicPool, delegatesPool, workerPool].map((pool) => pool.end()));
      await database.drop();
    },
  };
}

