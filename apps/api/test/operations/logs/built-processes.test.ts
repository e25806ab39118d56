import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { builtEntry } from "../../supervisor/built-entry.js";
import { freePorts } from "../../supervisor/free-ports.js";
import { aConsultation, aReceivedResponse } from "../../worlds/stories.js";
import { aWorld, type World } from "../../worlds/world.js";
import { spoken } from "./spoken.js";

/* The built entries with settings that cannot work and errors that nobody foresaw: what they say before they leave. */

let world: World;
let folder: string;
beforeAll(async () => {
  world = await aWorld();
  folder = await mkdtemp(join(tmpdir(), "built-processes-"));
});
afterAll(async () => {
  await world.close();
  await rm(folder, { recursive: true });
});

const password = "Nine&otters/swim=4ever";
const secrets = { password };

async function run(
  name: string,
  settings: Record<string, string>,
  more: { flags?: readonly string[]; given?: readonly string[] } = {},
): Promise<{ code: number | null; text: string }> {
  const common = { ...(await freePorts()), LOG_LEVEL: "debug", NODE_ENV: "production" };
  const started = builtEntry(name, { folder, settings: { ...common, ...settings }, ...more });
  const code = await started.ended;
  return { code, text: started.lines.join("\n") };
}

/** The address of a database, or of what only looks like one, for each entry that needs a login. */
const entries = [
  ["public", "PUBLIC_DATABASE_URL"],
  ["delegates", "DELEGATES_DATABASE_URL"],
  ["worker", "WORKER_DATABASE_URL"],
  ["import-record", "MIGRATE_DATABASE_URL"],
  ["verify-audit", "MIGRATE_DATABASE_URL"],
  ["start", "DATABASE_URL"],
] as const;

const withPassword = (address: string, written = encodeURIComponent(password)): string => {
  const url = new URL(address);
  return `postgresql://${url.username}:${written}@${url.host}${url.pathname}`;
};

const attempt = async ([entry, setting]: (typeof entries)[number], address: string) => ({
  entry,
  address,
  ...(await run(entry, {
    OPENFLOOR_MODE: "demo",
    DATA_DIR: await mkdtemp(join(folder, "data-")),
    SMTP_URL: `smtp://postman:${encodeURIComponent(password)}@127.0.0.1:9`,
    [setting]: address,
  })),
});

/** Leaves with an error, says something, and not the password. */
function saysNoPassword({ entry, address, code, text }: Awaited<ReturnType<typeof attempt>>): void {
  expect([entry, address, spoken(text, secrets)]).toEqual([entry, address, []]);
  expect([entry, text === ""]).toEqual([entry, false]);
  expect(code).toBeGreaterThan(0);
}

describe("no built entry says a password", () => {
  it("of a login that the database refuses", async () => {
    for (const said of await Promise.all(entries.map((one) => attempt(one, withPassword(world.urls.owner))))) {
      saysNoPassword(said);
      expect(said.text).toMatch(/authentication failed/);
    }
  });

  // What these two read and reach is the same code in all entries.
  const [page, , , , , supervisor] = entries;

  it("of a database that is not there, or an address that nothing listens at", async () => {
    const absent = withPassword(Object.assign(new URL(world.urls.owner), { pathname: "/absent" }).href);
    const { PUBLIC_PORT: port } = await freePorts();
    const silent = withPassword(`postgresql://u@127.0.0.1:${port}/x`);
    const attempts = [page, supervisor].flatMap((one) => [attempt(one, absent), attempt(one, silent)]);
    (await Promise.all(attempts)).forEach(saysNoPassword);
  });

  it("of an address that cannot be read", async () => {
    const addresses = [
      withPassword(world.urls.owner, password),
      `postgresql://u:${password}@/x y`,
      `postgresql://u:%zz${password}@127.0.0.1:1/x`,
      password,
    ];
    const attempts = [page, supervisor].flatMap((one) => addresses.map((address) => attempt(one, address)));
    (await Promise.all(attempts)).forEach(saysNoPassword);
  });
});

describe("a built process says no secret that it was given when it ends by an error that nobody foresaw:", () => {
  it.each([
    ["an exception", "throw error"],
    ["a promise that nobody awaits", "void Promise.reject(error)"],
    ["a text that is thrown", "throw error.message"],
    ["an object that is thrown", "throw { message: error.message, url: process.env.WORKER_DATABASE_URL }"],
  ])("%s", async (_what, how) => {
    const planted = join(folder, `planted-${how.length}.mjs`);
    // Waits until the process has its own handlers, and then fails in the midst of it.
    await writeFile(
      planted,
      `const plant = setInterval(() => {
        if (process.listenerCount("SIGTERM") === 0) return;
        clearInterval(plant);
        const error = Object.assign(new Error("cannot connect with " + process.env.WORKER_DATABASE_URL + " or ${password}"), {
          input: process.env.WORKER_DATABASE_URL, detail: "${password}", code: "22P02",
          cause: new Error("Invalid login: 535 " + Buffer.from("\\0postman\\0${password}").toString("base64")),
        });
        ${how};
      }, 1);`,
    );
    const { code, text } = await run(
      "worker",
      {
        OPENFLOOR_MODE: "demo",
        WORKER_DATABASE_URL: world.urls.worker,
        SMTP_URL: `smtp://postman:${encodeURIComponent(password)}@127.0.0.1:9`,
      },
      { flags: ["--import", planted] },
    );
    expect(code).toBe(1);
    expect(text).toContain("the process crashed");
    expect(spoken(text, { ...secrets, login: new URL(world.urls.worker).href.split("@")[0] ?? "" })).toEqual([]);
  });
});

describe("the built verifier of the audit trail", () => {
  it("prints how many events there are and the head, and leaves with 0; with 1 when the chain is broken, with 2 when asked wrongly", async () => {
    const audited = await aWorld();
    try {
      await aReceivedResponse(audited, await (await aConsultation(audited)).open());
      const { rows } = await audited.admin.query<{ sealed: number; head: string }>(
        "select sealed::int, encode(head, 'hex') as head from openfloor.seal_audit(null)",
      );
      const settings = { OPENFLOOR_MODE: "demo", MIGRATE_DATABASE_URL: audited.urls.owner };
      const against = (...given: string[]) => run("verify-audit", settings, { given });
      expect(await run("verify-audit", settings)).toEqual({
        code: 0,
        text: `${rows[0]?.sealed} events, chain whole\nhead ${rows[0]?.head}\nNot checked: whether events were cut off the end, or all was written anew. Give a head that you kept with --head.`,
      });
      expect(await against("--head", rows[0]?.head.slice(0, 32) ?? "")).toMatchObject({
        code: 0,
        text: expect.stringContaining("The kept head is in the chain.") as string,
      });
      expect((await against("--head", "0".repeat(64))).code).toBe(1);
      expect([(await against("--head", "short")).code, (await against("--heads")).code]).toEqual([2, 2]);
      await audited.admin.query(`begin; set local session_replication_role = replica;
        update core.audit_event set capacity = 'CHAIR' where id = (select min(id) from core.audit_event); commit`);
      const broken = await run("verify-audit", settings);
      expect(broken.code).toBe(1);
      expect(broken.text).toMatch(
        /^The chain is broken at event \d+, position 1: it was changed, or its place in the chain\.$/,
      );
      expect((await run("verify-audit", { OPENFLOOR_MODE: "demo" })).code).toBe(2);
    } finally {
      await audited.close();
    }
  });
});
