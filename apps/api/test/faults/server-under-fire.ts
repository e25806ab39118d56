import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { builtEntry, superuserUrl } from "../supervisor/built-entry.js";
import { freePorts } from "../supervisor/free-ports.js";
import type { TalkingProcess } from "../supervisor/talking-process.js";

/** What can be killed: each process that `start` runs, itself, one session of PostgreSQL, all of PostgreSQL. */
export const targets = ["public", "delegates", "worker", "start", "session", "postgres"] as const;
export type Target = (typeof targets)[number];

/** The built server on one data folder. Whenever its supervisor has ended, for whatever reason, the next one is started. */
export type ServerUnderFire = {
  readonly publicOrigin: string;
  readonly delegatesOrigin: string;
  /** How often it was started. */
  readonly starts: () => number;
  /** Sends SIGKILL to one process, chosen by `pick` among those that fit, once there is one; gives its id. */
  kill(target: Target, pick: <T>(from: readonly T[]) => T): Promise<number>;
  /** Resolves when an origin can serve. */
  untilServed(origin: string): Promise<void>;
  /** The database's address for a login, or for the superuser. */
  databaseUrl(login: "public" | "delegates" | "worker" | "superuser"): Promise<string>;
  /** Everything that the processes have said. */
  output(): string;
  stop(): Promise<void>;
};

export async function startUnderFire(dataDir: string, smtpUrl: string): Promise<ServerUnderFire> {
  const ports = await freePorts();
  const said: string[] = [];
  let starts = 0;
  let stopping = false;

  const start = async (): Promise<TalkingProcess> => {
    starts += 1;
    const started = builtEntry("start", {
      folder: dataDir,
      // Every respondent comes from a network of its own.
      settings: { DATA_DIR: dataDir, SMTP_URL: smtpUrl, TRUST_PROXY: "127.0.0.1", ...ports },
    });
    void started.ended.then(() => said.push(...started.lines));
    await started.ready();
    return started;
  };

  let server = await start();
  const watching = (async () => {
    for (;;) {
      await server.ended;
      if (stopping) return;
      server = await start();
    }
  })();
  // Whoever waits for something that will not come hears of it here.
  const broken = watching.then(() => new Promise<never>(() => undefined));

  const postmaster = (): number =>
    Number(readFileSync(join(dataDir, "cluster/data/postmaster.pid"), "utf8").split("\n", 1)[0]);
  const find: Readonly<Record<Target, () => readonly number[]>> = {
    start: () => [server.pid ?? 0],
    postgres: () => [postmaster()],
    session: () => childrenOf(postmaster()).filter((pid) => commandOf(pid).startsWith("postgres: openfloor_")),
    public: () => entries("public"),
    delegates: () => entries("delegates"),
    worker: () => entries("worker"),
  };
  const entries = (name: string): number[] =>
    childrenOf(server.pid ?? 0).filter((pid) => commandOf(pid).includes(`/entry/${name}.js`));

  return {
    publicOrigin: `http://127.0.0.1:${ports.PUBLIC_PORT}`,
    delegatesOrigin: `http://127.0.0.1:${ports.DELEGATES_PORT}`,
    starts: () => starts,
    async kill(target, pick) {
      for (;;) {
        const found = within(find[target]);
        if (found.length > 0) {
          const pid = pick(found);
          if (killed(pid)) return pid;
        }
        await Promise.race([pause(5), broken]);
      }
    },
    async untilServed(origin) {
      for (;;) {
        const status = await fetch(`${origin}/readyz`).then(
          async (answer) => (await answer.text(), answer.status),
          () => 0,
        );
        if (status === 200) return;
        await Promise.race([pause(10), broken]);
      }
    },
    async databaseUrl(login) {
      const url = await superuserUrl(dataDir);
      if (login !== "superuser") {
        const passwords = JSON.parse(await readFile(join(dataDir, "passwords.json"), "utf8")) as Record<string, string>;
        url.username = `openfloor_${login}`;
        url.password = passwords[login] ?? "";
      }
      return url.href;
    },
    output: () => [...said, ...server.lines].join("\n"),
    async stop() {
      stopping = true;
      server.kill("SIGTERM");
      await server.ended;
      await watching;
    },
  };
}

/** None while processes come and go. */
function within(find: () => readonly number[]): readonly number[] {
  try {
    return find().filter((pid) => pid > 0);
  } catch {
    return [];
  }
}

function killed(pid: number): boolean {
  try {
    return process.kill(pid, "SIGKILL");
  } catch {
    return false;
  }
}

const childrenOf = (pid: number): number[] =>
  readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8").split(" ").filter(Boolean).map(Number);

const commandOf = (pid: number): string => {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ");
  } catch {
    return "";
  }
};
