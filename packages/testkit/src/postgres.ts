import { randomBytes } from "node:crypto";
import { type Client, escapeIdentifier, escapeLiteral } from "pg";
import { inject } from "vitest";
import { type TestPostgres, withClient } from "./test-postgres.js";

/** A database that nobody else uses. */
export interface TestDatabase {
  /** Of a superuser, to this database. */
  readonly url: string;
  readonly name: string;
  /** Removes it and ends whoever is still connected. */
  drop(): Promise<void>;
}

/** The server that the project's global setup (`@openfloor/testkit/global-postgres`) has started. */
export function testCluster(): TestPostgres {
  const postgres = inject("testPostgres");
  if (postgres === undefined) {
    throw new Error(
      'No PostgreSQL: add globalSetup: ["@openfloor/testkit/global-postgres"] to this project\'s vitest.config.ts',
    );
  }
  return postgres;
}

/** An empty database, or a copy of a template by the name that `template` answered. */
export async function createDatabase(template = "template1"): Promise<TestDatabase> {
  const { run } = testCluster();
  const name = `${run}_${randomBytes(6).toString("hex")}`;
  await asAdmin((admin) => copy(admin, template, name));
  return {
    url: urlOf(name),
    name,
    drop: () => asAdmin((admin) => drop(admin, name)),
  };
}

/**
 * The name of a database that `prepare` has filled, for `createDatabase`. It is made once in a run,
 * by the first worker that asks; the others wait. When `prepare` throws there is no template, and the
 * next who asks tries again.
 */
export async function template(name: string, prepare: (url: string) => Promise<void>): Promise<string> {
  const database = `${testCluster().run}_${name}`;
  await asAdmin(async (admin) => {
    await admin.query("select pg_advisory_lock(hashtextextended($1, 0))", [database]);
    const { rows } = await admin.query("select datistemplate as ready from pg_database where datname = $1", [database]);
    if (rows[0]?.ready === true) return;
    await admin.query(`drop database if exists ${escapeIdentifier(database)} with (force)`);
    await copy(admin, "template1", database);
    await prepare(urlOf(database));
    // A template can be copied only while nobody is connected.
    await empty(admin, database);
    await admin.query(`alter database ${escapeIdentifier(database)} with is_template true allow_connections false`);
  });
  return database;
}

/**
 * A pool's end comes before that of its connections: those that are leaving get a second, for a
 * connection ended by the server in that moment would crash the test. Whoever stays is ended.
 */
async function empty(admin: Client, database: string): Promise<void> {
  const connected = `from pg_stat_activity where datname = ${escapeLiteral(database)} and backend_type = 'client backend'`;
  await admin.query(`do $$ begin
    for attempt in 1..50 loop
      exit when not exists (select ${connected});
      perform pg_sleep(0.02), pg_stat_clear_snapshot();
    end loop;
  end $$`);
  await admin.query(`select pg_terminate_backend(pid, 5000) ${connected}`);
}

async function drop(admin: Client, database: string): Promise<void> {
  await empty(admin, database);
  await admin.query(`drop database if exists ${escapeIdentifier(database)} with (force)`);
}

async function copy(admin: Client, from: string, to: string): Promise<void> {
  await admin.query(`create database ${escapeIdentifier(to)} template ${escapeIdentifier(from)} strategy file_copy`);
}

function urlOf(database: string): string {
  const url = new URL(testCluster().url);
  url.pathname = `/${database}`;
  return url.href;
}

function asAdmin<T>(work: (admin: Client) => Promise<T>): Promise<T> {
  return withClient(testCluster().url, work);
}
