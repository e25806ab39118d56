import { mkdtemp, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { builtEntry } from "./supervisor/built-entry.js";
import { freePorts } from "./supervisor/free-ports.js";
import type { TalkingProcess } from "./supervisor/talking-process.js";

let dataDir: string;
let ports: Awaited<ReturnType<typeof freePorts>>;
const started: TalkingProcess[] = [];

/** The built server, as `start` runs it. */
function start(environment: Record<string, string> = {}): TalkingProcess {
  const server = builtEntry("start", { folder: dataDir, settings: { DATA_DIR: dataDir, ...ports, ...environment } });
  started.push(server);
  return server;
}

async function ask(url: string): Promise<{ status: number; text: string }> {
  const answer = await fetch(url);
  return { status: answer.status, text: await answer.text() };
}

async function slugs(): Promise<string> {
  const answer = await fetch(`http://localhost:${ports.PUBLIC_PORT}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query: "{ consultations { slug } }" }),
  });
  return answer.text();
}

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), "openfloor-start-"));
  ports = await freePorts();
});

afterAll(async () => {
  started.forEach((server) => server.kill("SIGTERM"));
  await Promise.all(started.map((server) => server.ended));
  await rm(dataDir, { recursive: true });
});

describe("the built server, on one data folder", () => {
  let record: string;
  let passwords: string;

  test(
    "comes up from nothing, serves the record on both origins, shows its mail, and stops at SIGTERM, without a complaint",
    { timeout: 60_000 },
    async () => {
      const server = start();
      await server.ready();
      for (const port of [ports.PUBLIC_PORT, ports.DELEGATES_PORT]) {
        for (const host of ["localhost", "127.0.0.1"]) {
          expect(await ask(`http://${host}:${port}/healthz`)).toEqual({ status: 200, text: '{"status":"ok"}' });
          expect(await ask(`http://${host}:${port}/readyz`)).toEqual({ status: 200, text: '{"status":"ready"}' });
        }
      }
      record = await slugs();
      expect(record).toContain('"expanding-internet-connectivity"');
      expect((await ask(`http://localhost:${ports.MAIL_PORT}/`)).text).toContain("<h1>Mail</h1>");

      const passwordsFile = join(dataDir, "passwords.json");
      passwords = await readFile(passwordsFile, "utf8");
      expect((await stat(passwordsFile)).mode & 0o777).toBe(0o600);

      server.kill("SIGTERM");
      expect(await server.ended).toBe(0);
      expect(server.lines.filter((line) => /^[\d:]+ \S+ +(?:warn|error|fatal) /.test(line))).toEqual([]);
    },
  );

  test(
    "keeps its data, refuses a second start, and goes on after its supervisor was killed",
    { timeout: 60_000 },
    async () => {
      const killed = start();
      await killed.ready();
      const second = start();
      expect(await second.ended).toBe(1);
      expect(second.lines).toEqual([
        `Openfloor already runs on ${dataDir} (process ${killed.pid}). Stop that one, or set DATA_DIR to another folder.`,
      ]);
      killed.kill("SIGKILL");
      await killed.ended;

      const server = start();
      await server.ready();
      expect(await slugs()).toBe(record);
      expect(await readFile(join(dataDir, "passwords.json"), "utf8")).toBe(passwords);
      server.kill("SIGINT");
      expect(await server.ended).toBe(0);
    },
  );

  test("is not run in production once it was a demo", async () => {
    const server = start({
      OPENFLOOR_MODE: "production",
      SMTP_URL: "smtp://127.0.0.1:2525",
      PUBLIC_ORIGIN: "https://floor.example.org",
      DELEGATES_ORIGIN: "https://delegates.example.org",
      SECURITY_CONTACT: "mailto:security@un-floor.int",
    });
    expect(await server.ended).toBe(1);
    expect(server.lines.at(-1)).toBe('This database is stamped "demo"; OPENFLOOR_MODE is "production".');
  });

  test("explains all settings that are wrong, and leaves with 2", async () => {
    const server = start({ PUBLIC_PORT: "x", LOG_LEVEL: "loud" });
    expect(await server.ended).toBe(2);
    expect(server.lines[0]).toBe("Openfloor cannot start with these settings:");
    expect(server.lines).toHaveLength(3);
  });
});
