import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import pg from "pg";
import { createDatabase } from "@openfloor/testkit/postgres";

/** The whole product, started as a user starts it, on a database whose clock can be set. */
export type Installation = {
  readonly publicOrigin: string;
  readonly delegatesOrigin: string;
  readonly mailOrigin: string;
  /** Stops the clock of all rules at an instant; null lets it run again. */
  setClock(now: string | null): Promise<void>;
  /** Runs SQL as a superuser, for looking behind the walls. */
  query<Row extends object>(statement: string, values?: readonly unknown[]): Promise<Row[]>;
  /** Everything the processes have written. */
  output(): string;
  stop(): Promise<void>;
};

const startFile = fileURLToPath(import.meta.resolve("@openfloor/api/start"));

export async function startInstallation(): Promise<Installation> {
  const database = await createDatabase();
  const dataDir = await mkdtemp(join(tmpdir(), "openfloor-journey-"));
  const [publicPort, delegatesPort, mailPort] = await freePorts(3);
  const child = spawn(process.execPath, [startFile], {
    env: {
      PATH: process.env.PATH,
      DATABASE_URL: database.url,
      DATA_DIR: dataDir,
      PUBLIC_PORT: String(publicPort),
      DELEGATES_PORT: String(delegatesPort),
      MAIL_PORT: String(mailPort),
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const lines: string[] = [];
  const ended = once(child, "exit");
  const ready = new Promise<void>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      createInterface({ input: stream }).on("line", (line) => {
        lines.push(line);
        if (line.includes("is ready")) resolve();
      });
    }
    void ended.then(([code]) => reject(new Error(`The installation ended with ${code}:\n${lines.join("\n")}`)));
  });
  await ready;
  const admin = new pg.Pool({ connectionString: database.url, max: 2 });

  return {
    publicOrigin: `http://localhost:${publicPort}`,
    delegatesOrigin: `http://localhost:${delegatesPort}`,
    mailOrigin: `http://localhost:${mailPort}`,
    async setClock(now) {
      const body =
        now === null ? "date_trunc('milliseconds', clock_timestamp())" : `timestamptz '${new Date(now).toISOString()}'`;
      await admin.query(`create or replace function openfloor.clock() returns timestamptz
        language sql volatile parallel safe as $$ select ${body} $$`);
    },
    async query<Row extends object>(statement: string, values: readonly unknown[] = []) {
      return (await admin.query<Row & pg.QueryResultRow>(statement, [...values])).rows;
    },
    output: () => lines.join("\n"),
    async stop() {
      child.kill("SIGTERM");
      await ended;
      await admin.end();
      await database.drop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

/** Ports that were free a moment ago. */
async function freePorts(count: number): Promise<number[]> {
  const servers = Array.from({ length: count }, () => createServer().listen(0, "127.0.0.1"));
  await Promise.all(servers.map((server) => once(server, "listening")));
  const ports = servers.map((server) => (server.address() as AddressInfo).port);
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  return ports;
}
