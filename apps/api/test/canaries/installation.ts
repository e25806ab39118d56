import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { builtEntry, superuserUrl } from "../supervisor/built-entry.js";
import { freePorts } from "../supervisor/free-ports.js";
import type { TalkingProcess } from "../supervisor/talking-process.js";
import { aQuotingSmtp, type QuotingSmtp } from "../worlds/quoting-smtp.js";
import { worldOn, type World } from "../worlds/world.js";
import type { Passwords } from "../../src/platform/database/roles.js";

/** A whole installation as `start` runs it, with every process of it, its own PostgreSQL, and all that it writes. */
export type Installation = {
  readonly world: World;
  readonly smtp: QuotingSmtp;
  readonly server: TalkingProcess;
  readonly passwords: Passwords;
  readonly dataDir: string;
  /** Of the superuser. */
  readonly adminUrl: string;
  readonly publicOrigin: string;
  readonly delegatesOrigin: string;
  /** PostgreSQL's own log so far. */
  postgresLog(): Promise<string>;
  close(): Promise<void>;
};

/**
 * Starts the built server at level debug. Every statement that a login sends is written to
 * PostgreSQL's log, so that what `pg_stat_activity` could have shown at any moment is there to search.
 */
export async function anInstallation(): Promise<Installation> {
  const dataDir = await mkdtemp(join(tmpdir(), "openfloor-canaries-"));
  const [ports, smtp] = await Promise.all([freePorts(), aQuotingSmtp()]);
  const server = builtEntry("start", {
    folder: dataDir,
    settings: { DATA_DIR: dataDir, LOG_LEVEL: "debug", SMTP_URL: smtp.url, ...ports },
  });
  const stop = async (): Promise<void> => {
    server.kill("SIGTERM");
    await server.ended;
    await smtp.close();
    await rm(dataDir, { recursive: true, force: true });
  };
  try {
    await server.ready();
    const passwords = JSON.parse(await readFile(join(dataDir, "passwords.json"), "utf8")) as Passwords;
    const url = (await superuserUrl(dataDir)).href;
    await logEveryStatement(url);
    const world = await worldOn({ url, name: "openfloor", drop: async () => undefined }, "openfloor", passwords);
    return {
      world,
      smtp,
      server,
      passwords,
      dataDir,
      adminUrl: url,
      publicOrigin: `http://localhost:${ports.PUBLIC_PORT}`,
      delegatesOrigin: `http://localhost:${ports.DELEGATES_PORT}`,
      postgresLog: () => readFile(join(dataDir, "server.log"), "utf8"),
      async close() {
        await world.close();
        await stop();
      },
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** The superuser's own statements plant the canaries, so they are left out. */
async function logEveryStatement(url: string): Promise<void> {
  const admin = new pg.Client({ connectionString: url });
  await admin.connect();
  await admin.query("alter role postgres set log_statement = 'none'");
  await admin.query("alter system set log_statement = 'all'");
  await admin.query("select pg_reload_conf()");
  await admin.end();
}
