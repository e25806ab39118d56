import { spawn } from "node:child_process";
import { open, readFile, rename } from "node:fs/promises";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { type Account, childOptions } from "./account.js";
import type { Binaries } from "./binaries.js";
import { ClusterError } from "./cluster-error.js";
import { type Postmaster, readyPostmaster } from "./postmaster.js";

export interface Launch {
  readonly dataDir: string;
  readonly data: string;
  readonly account: Account | undefined;
  readonly binaries: Binaries;
  /** Undefined: a free one. */
  readonly port: number | undefined;
  readonly argumentsFor: (port: number) => string[];
}

const attempts = 100;

/** Starts the server and waits until it answers. Throws `ClusterError` "port-in-use" or "start-failed". */
export async function launch(options: Launch): Promise<Postmaster> {
  for (let attempt = 1; ; attempt++) {
    const port = options.port ?? (await freePort());
    const outcome = await launchOnce(options, port);
    if (typeof outcome === "object") return outcome;
    const portTaken = /could not bind .*Address already in use/.test(outcome);
    if (portTaken && options.port !== undefined) {
      throw new ClusterError(
        "port-in-use",
        `Port ${port} on 127.0.0.1 is in use by another program. End that program, or choose another port for PostgreSQL.`,
      );
    }
    // When the server was killed alone, its workers notice and end a moment later; until then they hold its memory.
    const workersLeft = /shared memory block .* is still in use/.test(outcome);
    if ((!portTaken && !workersLeft) || attempt === attempts) {
      throw new ClusterError(
        "start-failed",
        `PostgreSQL did not start. Its log, ${join(options.dataDir, "server.log")}, says:\n${outcome}`,
      );
    }
    if (workersLeft) await delay(100);
  }
}

/** One attempt: the running server, or what it wrote before it ended. */
async function launchOnce(
  { dataDir, data, account, binaries, argumentsFor }: Launch,
  port: number,
): Promise<Postmaster | string> {
  const logFile = join(dataDir, "server.log");
  await rename(logFile, `${logFile}.previous`).catch(() => undefined);
  const log = await open(logFile, "a", 0o600);
  // In a session of its own: Ctrl-C in the terminal must not end the server before its users have.
  const server = spawn(join(binaries.folder, "postgres"), argumentsFor(port), {
    ...childOptions(account),
    detached: true,
    stdio: ["ignore", log.fd, log.fd],
  });
  const failed = new Promise<string>((resolve) => {
    server.once("error", (error) => resolve(error.message));
    server.once("exit", () => resolve(readFile(logFile, "utf8")));
  });
  server.unref();
  await log.close();
  // No limit of time: replaying a long log after a crash may take minutes and must not be cut short.
  for (;;) {
    const outcome = await Promise.race([failed, delay(5)]);
    if (outcome !== undefined) return outcome;
    const ready = await readyPostmaster(data, server.pid);
    if (ready !== undefined) return ready;
  }
}

async function freePort(): Promise<number> {
  const probe = createServer();
  return new Promise((resolve, reject) => {
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}
