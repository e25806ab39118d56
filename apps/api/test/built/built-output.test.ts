import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import process from "node:process";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { freePorts } from "../supervisor/free-ports.js";
import { aWorld, type World } from "../worlds/world.js";

/*
 * The compiled processes as they run in production. Some faults are there only: a cycle of imports
 * between classes, a file that the compiler does not copy, a library that is not installed.
 */

let world: World;
beforeAll(async () => void (world = await aWorld()));
afterAll(() => world.close());

const running: ChildProcess[] = [];
afterEach(async () => {
  const left = running.splice(0).filter(({ exitCode, signalCode }) => exitCode === null && signalCode === null);
  await Promise.all(left.map((child) => (child.kill("SIGKILL"), once(child, "exit"))));
});

const script = (name: string): string => fileURLToPath(new URL(`../../dist/entry/${name}.js`, import.meta.url));

/** Starts a built entry with these settings and nothing else of our environment. */
function start(name: string, settings: Record<string, string>): ChildProcess {
  expect(existsSync(script(name)), `${script(name)} is missing: run "pnpm build" first`).toBe(true);
  const child = spawn(process.execPath, [script(name)], {
    env: { NODE_ENV: "production", OPENFLOOR_MODE: "demo", LOG_LEVEL: "warn", ...settings },
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  });
  running.push(child);
  return child;
}

/** Waits until a process says that it serves; rejects with what it said when it ends instead. */
async function ready(child: ChildProcess): Promise<void> {
  const said = child.stderr ? text(child.stderr) : Promise.resolve("");
  child.stdout?.resume();
  const ended = once(child, "exit").then(async ([code]) =>
    Promise.reject(new Error(`ended with ${code}:\n${await said}`)),
  );
  const [message] = await Promise.race([once(child, "message"), ended]);
  ended.catch(() => undefined);
  expect(message).toEqual({ type: "ready" });
}

async function stop(child: ChildProcess): Promise<number | null> {
  const ended = once(child, "exit");
  child.kill("SIGTERM");
  const [code] = (await ended) as [number | null];
  return code;
}

const answered = async (url: string, options: RequestInit = {}): Promise<[number, string]> => {
  const answer = await fetch(url, options);
  return [answer.status, await answer.text()];
};
const post = (body: object, headers: Record<string, string> = {}): RequestInit => ({
  method: "POST",
  headers: { "content-type": "application/json", ...headers },
  body: JSON.stringify(body),
});

describe("the built public process", () => {
  it("is ready, serves its graph and its pages, and leaves with 0", async () => {
    const { PUBLIC_PORT } = await freePorts();
    const child = start("public", { PUBLIC_PORT, PUBLIC_DATABASE_URL: world.urls.public });
    await ready(child);
    const origin = `http://localhost:${PUBLIC_PORT}`;
    expect(await answered(`${origin}/readyz`)).toEqual([200, '{"status":"ready"}']);
    expect(await answered(`${origin}/graphql`, post({ query: "{ group { shortName } }" }))).toEqual([
      200,
      '{"data":{"group":{"shortName":"CWG-Internet"}}}\n',
    ]);
    expect(await answered(`${origin}/en/consultations`)).toEqual([
      200,
      expect.stringContaining("Expanding Internet Connectivity"),
    ]);
    expect(await stop(child)).toBe(0);
  });

  it.each(["delegates", "worker", "owner"] as const)(
    "does not run with the login %s, says why and leaves with 2",
    async (login) => {
      const { PUBLIC_PORT } = await freePorts();
      const child = start("public", { PUBLIC_PORT, PUBLIC_DATABASE_URL: world.urls[login] });
      const said = child.stderr ? text(child.stderr) : "";
      expect(await once(child, "exit")).toEqual([2, null]);
      expect(await said).toMatch(
        /^The public process must not run with this login: it [^\n]*can read the restricted schema\.\n$/,
      );
    },
  );
});

describe("the built delegates' process", () => {
  it("is ready, lets its own app in and no document but that app's, and leaves with 0", async () => {
    const { DELEGATES_PORT } = await freePorts();
    const child = start("delegates", { DELEGATES_PORT, DELEGATES_DATABASE_URL: world.urls.delegates });
    await ready(child);
    const origin = `http://localhost:${DELEGATES_PORT}`;
    expect(await answered(`${origin}/readyz`)).toEqual([200, '{"status":"ready"}']);
    expect(await answered(`${origin}/`)).toEqual([200, expect.stringContaining("<html")]);

    const signedIn = await fetch(`${origin}/demo/sign-in`, post({ role: "secretariat" }));
    const headers = { cookie: signedIn.headers.getSetCookie()[0]?.split(";", 1)[0] ?? "" };
    expect(await answered(`${origin}/graphql`, post({ query: "{ me { name } }" }, headers))).toEqual([
      403,
      expect.stringContaining("NOT_ALLOWED"),
    ]);
    const [status, body] = await answered(`${origin}/graphql`, post(aShippedQuery(), headers));
    expect([status, JSON.parse(body).errors]).toEqual([200, undefined]);
    expect(await stop(child)).toBe(0);
  });
});

describe("the built worker", () => {
  it("is ready and leaves with 0", async () => {
    const child = start("worker", { WORKER_DATABASE_URL: world.urls.worker, SMTP_URL: "smtp://127.0.0.1:2525" });
    await ready(child);
    expect(await stop(child)).toBe(0);
  });
});

/** A query of the app that needs no variables, by its hash as the app would send it. */
function aShippedQuery(): object {
  const file = createRequire(import.meta.url).resolve("@openfloor/delegates/documents");
  const shipped = JSON.parse(readFileSync(file, "utf8")) as Record<string, string>;
  const found = Object.entries(shipped).find(([, document]) => /^query \w+ ?\{/.test(document));
  expect(found, "the app ships no query without variables").toBeDefined();
  const [sha256Hash = "", document = ""] = found ?? [];
  return {
    operationName: /^query (\w+)/.exec(document)?.[1],
    variables: {},
    extensions: { persistedQuery: { version: 1, sha256Hash } },
  };
}
