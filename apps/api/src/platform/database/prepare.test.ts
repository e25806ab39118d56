import { mkdtemp, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { createDatabase } from "@openfloor/testkit/postgres";
import { prepareDatabase, WrongDatabaseError, type DatabaseUrls, type Mode, type PrepareOptions } from "./prepare.js";

let folder: string;
beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), "openfloor-prepare-"))));
afterAll(() => rm(folder, { recursive: true }));

/** An empty database, how to prepare it, and how to look at it. */
async function anEmptyDatabase() {
  const database = await createDatabase();
  const admin = new pg.Pool({ connectionString: database.url, max: 1 });
  onTestFinished(async () => {
    await admin.end();
    await database.drop();
  });
  const passwordsFile = join(folder, `${database.name}.json`);
  const prepare = (mode: Mode = "demo", more: Partial<PrepareOptions> = {}): Promise<DatabaseUrls> =>
    prepareDatabase({ adminUrl: database.url, mode, passwordsFile, ...more });
  const ask = async <Row extends object>(statement: string): Promise<Row[]> => (await admin.query<Row>(statement)).rows;
  return { ...database, passwordsFile, prepare, ask };
}

const schemas = `select nspname as name from pg_namespace
  where nspname !~ '^pg_' and nspname not in ('information_schema', 'public') order by 1`;
const everything = `select format('%s.%s', schemaname, tablename) as name, (xpath('/row/n/text()',
    query_to_xml(format('select count(*) as n from %I.%I', schemaname, tablename), false, true, '')))[1]::text as rows
  from pg_tables where schemaname not in ('pg_catalog', 'information_schema') order by 1`;

async function whoAmI(url: string): Promise<string> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<{ name: string }>("select current_user as name");
  await client.end();
  return rows[0]?.name ?? "";
}

describe("preparing a database", () => {
  it("gives each process a login of its own, named after the database", async () => {
    const { name, prepare, ask } = await anEmptyDatabase();
    const urls = await prepare();
    expect(await Promise.all(Object.values(urls).map(whoAmI))).toEqual(
      ["public", "delegates", "worker", "owner"].map((login) => `${name}_${login}`),
    );
    expect(await ask(schemas)).toEqual(
      ["core", "graphile_worker", "intake", "openfloor", "openfloor_migrations", "pub"].map((schema) => ({
        name: schema,
      })),
    );
    expect(await ask("select mode from openfloor.installation")).toEqual([{ mode: "demo" }]);
  });

  it("keeps the passwords in a file that only its owner reads", async () => {
    const { passwordsFile, prepare } = await anEmptyDatabase();
    await prepare();
    expect((await stat(passwordsFile)).mode & 0o777).toBe(0o600);
    const passwords = Object.values(JSON.parse(await readFile(passwordsFile, "utf8")) as Record<string, string>);
    expect(passwords).toHaveLength(4);
    expect(new Set(passwords).size).toBe(4);
    for (const password of passwords) expect(password).toMatch(/^[\w-]{32}$/);
  });

  it("sets a login's password and settings again that SQL injected into its process has changed", async () => {
    const { prepare, name, ask } = await anEmptyDatabase();
    const settings = `select setdatabase <> 0 as "here", setconfig as settings from pg_db_role_setting
      where setrole = '${name}_public'::regrole order by 1`;
    const urls = await prepare();
    const before = await ask(settings);
    const injected = new pg.Client({ connectionString: urls.publicUrl });
    await injected.connect();
    await injected.query(`alter role current_user set client_min_messages = 'error'`);
    await injected.query(`alter role current_user in database ${name} set search_path = pub`);
    await injected.query(`alter role current_user password 'x'`);
    await injected.end();
    expect(await ask(settings)).not.toEqual(before);
    await prepare();
    expect(await ask(settings)).toEqual(before);
    expect(await whoAmI(urls.publicUrl)).toBe(`${name}_public`);
  });

  it("keeps what people wrote out of PostgreSQL's own log, whoever runs that server", async () => {
    const { prepare, name, ask } = await anEmptyDatabase();
    await prepare();
    const quiet = ["log_error_verbosity=terse", "log_min_error_statement=panic", "log_min_messages=log"];
    for (const login of ["public", "delegates", "worker", "owner"]) {
      const [found] = await ask<{ settings: string[] }>(
        `select rolconfig as settings from pg_roles where rolname = '${name}_${login}'`,
      );
      expect(found?.settings).toEqual(expect.arrayContaining([...quiet, "log_parameter_max_length_on_error=0"]));
    }
  });

  it("changes nothing when it runs again", async () => {
    const { prepare, ask, passwordsFile } = await anEmptyDatabase();
    const urls = await prepare();
    const [before, stamp, passwords] = [
      await ask(everything),
      await ask("table openfloor.installation"),
      await readFile(passwordsFile),
    ];
    expect(await prepare()).toEqual(urls);
    expect(await ask(everything)).toEqual(before);
    expect(await ask("table openfloor.installation")).toEqual(stamp);
    expect(await readFile(passwordsFile)).toEqual(passwords);
  });

  it("is done once by several who start at the same time", async () => {
    const { prepare, ask } = await anEmptyDatabase();
    const several = await Promise.all([prepare(), prepare(), prepare()]);
    expect(several).toEqual(Array(3).fill(several[0]));
    expect(await ask("select mode from openfloor.installation")).toEqual([{ mode: "demo" }]);
    expect(await ask("select name from openfloor_migrations.migration group by name having count(*) > 1")).toEqual([]);
  });

  it("creates a database beside the one it was given, and uses that", async () => {
    const { name, prepare, ask } = await anEmptyDatabase();
    const urls = await prepare("demo", { database: `${name}_beside` });
    expect(new URL(urls.publicUrl).pathname).toBe(`/${name}_beside`);
    expect(await whoAmI(urls.publicUrl)).toBe(`${name}_beside_public`);
    expect(await prepare("demo", { database: `${name}_beside` })).toEqual(urls);
    expect(await ask(schemas)).toEqual([]);
  });

  it("goes on where a start that was killed has left off", async () => {
    const { prepare, ask } = await anEmptyDatabase();
    const stopped = prepare("demo", {
      onProgress: (step) => {
        if (step === "migrations") throw new Error("killed");
      },
    });
    await expect(stopped).rejects.toThrow("killed");
    const urls = await prepare();
    // Killed when the queue was there and nothing of ours yet.
    await ask("drop schema core, pub, intake, openfloor, openfloor_migrations cascade");
    expect(await prepare()).toEqual(urls);
    expect(await ask("select mode from openfloor.installation")).toEqual([{ mode: "demo" }]);
  });

  it("brings a database of an older version up to date", async () => {
    const { prepare, ask } = await anEmptyDatabase();
    await prepare();
    await ask("drop table core.council_report, core.sourced_report");
    await ask("delete from openfloor_migrations.migration where name like 'CompiledCouncilReports%'");
    await prepare();
    expect(await ask("select to_regclass('core.council_report') is not null as there")).toEqual([{ there: true }]);
  });
});

describe("a database that belongs to something else", () => {
  it("is refused in demo mode when it holds tables of others, and is left as it was", async () => {
    const { prepare, ask, passwordsFile, name } = await anEmptyDatabase();
    await ask("create table public.invoices (id integer)");
    const refused = prepare("demo");
    await expect(refused).rejects.toBeInstanceOf(WrongDatabaseError);
    await expect(refused).rejects.toThrow("Demo mode needs an empty database or its own; this one holds other tables.");
    expect(await ask(everything)).toEqual([{ name: "public.invoices", rows: "0" }]);
    expect(await ask(`select rolname from pg_roles where starts_with(rolname, '${name}')`)).toEqual([]);
    await expect(stat(passwordsFile)).rejects.toMatchObject({ code: "ENOENT" });
  });

  it("is used in production all the same", async () => {
    const { prepare, ask } = await anEmptyDatabase();
    await ask("create table public.invoices (id integer)");
    await prepare("production");
    expect(await ask("select mode from openfloor.installation")).toEqual([{ mode: "production" }]);
  });

  it.each([
    ["demo", "production"],
    ["production", "demo"],
  ] as const)("stamped %s it is refused in mode %s, and is left as it was", async (stamp, mode) => {
    const { prepare, ask } = await anEmptyDatabase();
    await prepare(stamp);
    const before = await ask(everything);
    const refused = prepare(mode);
    await expect(refused).rejects.toBeInstanceOf(WrongDatabaseError);
    await expect(refused).rejects.toThrow(`This database is stamped "${stamp}"; OPENFLOOR_MODE is "${mode}".`);
    expect(await ask(everything)).toEqual(before);
    expect(await ask("select mode from openfloor.installation")).toEqual([{ mode: stamp }]);
  });

  it("is refused when its logins would be those of another database, which keeps them", async () => {
    const { name, prepare, ask } = await anEmptyDatabase();
    const [first, second] = [`${name}-a`, `${name}_a`];
    onTestFinished(async () => {
      for (const made of [first, second]) await ask(`drop database if exists "${made}" with (force)`);
    });
    const urls = await prepare("demo", { database: first });
    const refused = prepare("demo", { database: second });
    await expect(refused).rejects.toBeInstanceOf(WrongDatabaseError);
    await expect(refused).rejects.toThrow(`would be those of the database "${first}"`);
    expect(await prepare("demo", { database: first })).toEqual(urls);
    expect(await whoAmI(urls.publicUrl)).toBe(`${second}_public`);
  });

  it("is refused when no login could be named after it", async () => {
    const { name, prepare } = await anEmptyDatabase();
    for (const wrong of [`${name}_${"x".repeat(40)}`, `9${name}`]) {
      await expect(prepare("demo", { database: wrong })).rejects.toBeInstanceOf(WrongDatabaseError);
    }
  });
});
