import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { ClusterError } from "./cluster-error.js";
import { commandOf, isRunning, isZombie, untilGone } from "./process.js";

/** A server process that accepts connections. */
export interface Postmaster {
  readonly pid: number;
  readonly port: number;
}

/** What `postmaster.pid` says; the process may be long gone. */
interface PidFile {
  readonly pid: number;
  /** Undefined unless the server accepts connections. */
  readonly port: number | undefined;
}

async function readPidFile(data: string): Promise<PidFile | undefined> {
  const text = await readFile(join(data, "postmaster.pid"), "utf8").catch(() => "");
  const lines = text.split("\n").map((line) => line.trim());
  const pid = Number(lines[0]);
  if (!Number.isInteger(pid) || pid <= 0) return undefined;
  return { pid, port: lines[7] === "ready" ? Number(lines[3]) : undefined };
}

/** The server with this process id, if it accepts connections by now. */
export async function readyPostmaster(data: string, pid: number | undefined): Promise<Postmaster | undefined> {
  const file = await readPidFile(data);
  return file?.port !== undefined && file.pid === pid ? { pid, port: file.port } : undefined;
}

/**
 * The server that a crash of its starter left running on this data, once it is ready; undefined when
 * there is none. One that is shutting down is waited for. A file that names some other program's
 * process, or a killed server that nobody has collected yet, is removed, because PostgreSQL would
 * refuse to start over it.
 */
export async function findOrphan(data: string): Promise<Postmaster | undefined> {
  const pid = (await readPidFile(data))?.pid;
  if (pid === undefined || !(isRunning(pid) || isZombie(pid))) return undefined;
  if (isZombie(pid) || !(await serves(pid, data))) {
    await rm(join(data, "postmaster.pid"), { force: true });
    return undefined;
  }
  for (;;) {
    const ready = await readyPostmaster(data, pid);
    if (ready !== undefined) return ready;
    if (await untilGone(pid, 20)) return findOrphan(data);
  }
}

async function serves(pid: number, data: string): Promise<boolean> {
  return (await commandOf(pid)).includes(`postgres -D ${data} `);
}

/**
 * Fast shutdown: sessions are ended, data is written, the process is gone when this resolves. After a
 * minute the server is told to give up at once, which loses nothing either (it replays its log at the
 * next start). Throws `ClusterError` "stop-failed".
 */
export async function stopPostmaster(pid: number, data: string): Promise<void> {
  // It may have ended long ago, and its number may have gone to another program.
  if (!(await serves(pid, data))) return;
  for (const [signal, patience] of [
    ["SIGINT", 60_000],
    ["SIGQUIT", 15_000],
  ] as const) {
    try {
      process.kill(pid, signal);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === "ESRCH") return;
      throw new ClusterError(
        "stop-failed",
        `PostgreSQL (process ${pid}) cannot be stopped: ${(error as Error).message}`,
      );
    }
    if (await untilGone(pid, patience)) return;
  }
  throw new ClusterError("stop-failed", `PostgreSQL (process ${pid}) did not stop`);
}
