import { randomBytes } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { aWorld, type World } from "../../../test/worlds/world.js";
import { checkLogin, checkMode, WrongLoginError, WrongModeError } from "./check-login.js";
import { readPool } from "./pool.js";

const processes = ["public", "delegates", "worker"] as const;
let world: World;
beforeAll(async () => void (world = await aWorld({ record: false })));
afterAll(() => world.close());

/** What a process says of the login behind `url`: nothing, or why it will not run. */
async function complaint(url: string, process: (typeof processes)[number]): Promise<string | undefined> {
  const pool = readPool(url, 1);
  try {
    await checkLogin(pool, process);
    return undefined;
  } catch (error) {
    if (error instanceof WrongLoginError) return error.message;
    throw error;
  } finally {
    await pool.end();
  }
}

/** A login of our own, because roles belong to the whole server and other tests use those of the world. */
async function withLogin<T>(
  attributes: string,
  more: (name: string) => string,
  ask: (url: string) => Promise<T>,
): Promise<T> {
  const name = `${world.roles.public}_${randomBytes(4).toString("hex")}`;
  const database = new URL(world.urls.public).pathname.slice(1);
  await world.admin.query(`create role ${name} login password 'x' ${attributes};
    grant connect on database ${database} to ${name}; grant usage on schema openfloor, pub to ${name}; ${more(name)}`);
  try {
    return await ask(Object.assign(new URL(world.urls.public), { username: name, password: "x" }).href);
  } finally {
    await world.admin.query(`drop owned by ${name}; drop role ${name}`);
  }
}

const nothing = (): string => "";

describe("a process at its start", () => {
  it.each(processes)("%s runs with its own login", async (process) => {
    expect(await complaint(world.urls[process], process)).toBeUndefined();
  });

  it("runs with another login that may no more", async () => {
    expect(await withLogin("", nothing, (url) => complaint(url, "public"))).toBeUndefined();
  });

  it("leaves with a code of its own when it refuses", async () => {
    const pool = readPool(world.urls.delegates, 1);
    await expect(checkLogin(pool, "public")).rejects.toMatchObject({ exitCode: 2 });
    await pool.end();
  });

  it.each(processes)("%s serves the database of its own mode, and refuses that of the other", async (process) => {
    const pool = readPool(world.urls[process], 1);
    await checkMode(pool, "demo");
    await expect(checkMode(pool, "production")).rejects.toThrow(WrongModeError);
    await pool.end();
  });

  it.each(["delegates", "worker"] as const)(
    "the public one refuses the login of %s, which reads the restricted schema",
    async (login) => {
      expect(await complaint(world.urls[login], "public")).toBe(
        "The public process must not run with this login: it can read the restricted schema.",
      );
    },
  );

  it.each(processes)("%s refuses the login that migrates, which owns tables and the clock", async (process) => {
    expect(await complaint(world.urls.owner, process)).toMatch(/owns tables, could replace the clock/);
  });

  it.each(processes)("%s refuses a superuser", async (process) => {
    expect(await withLogin("superuser", nothing, (url) => complaint(url, process))).toContain("it is superuser, ");
  });

  it.each(processes)("%s refuses a login that passes by row-level security", async (process) => {
    const said = await withLogin("bypassrls", nothing, (url) => complaint(url, process));
    expect(said).toBe(`The ${process} process must not run with this login: it bypasses row-level security.`);
  });

  it.each(processes)("%s refuses a login that belongs to the owner of the tables", async (process) => {
    const said = await withLogin(
      "",
      (name) => `grant ${world.roles.owner} to ${name}`,
      (url) => complaint(url, process),
    );
    expect(said).toContain("owns tables");
  });

  it.each(processes)("%s refuses a login that could replace the clock", async (process) => {
    const grant = (name: string): string => `grant create on schema openfloor to ${name}`;
    expect(await withLogin("", grant, (url) => complaint(url, process))).toContain("could replace the clock");
  });

  it.each(processes)("%s refuses a login that would not hear the database's warnings", async (process) => {
    const deaf = (name: string): string => `alter role ${name} set client_min_messages = 'error'`;
    expect(await withLogin("", deaf, (url) => complaint(url, process))).toContain("client_min_messages");
  });

  it.each([
    ["enter the restricted schema", (name: string) => `grant usage on schema core to ${name}`],
    ["read a table of it", (name: string) => `grant select on core.audit_event to ${name}`],
  ])("the public one refuses a login that may %s", async (_what, grant) => {
    expect(await withLogin("", grant, (url) => complaint(url, "public"))).toContain("can read the restricted schema");
    expect(await withLogin("", grant, (url) => complaint(url, "delegates"))).toBeUndefined();
  });
});
