import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { setTimeout as delay } from "node:timers/promises";
import { promisify } from "node:util";

/** Whether a process with this id is running, whoever owns it. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EPERM") return false;
  }
  return !isZombie(pid);
}

/** Whether a process has ended and nobody has collected it; in a container whose first process collects no orphans it stays so for ever. */
export function isZombie(pid: number): boolean {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    return stat.slice(stat.lastIndexOf(")") + 2).startsWith("Z");
  } catch {
    return false;
  }
}

/** Calls back once a process is gone, whoever ended it; looks twice a second and keeps nothing alive. */
export function whenGone(pid: number, listener: () => void): void {
  const looking = setInterval(() => {
    if (isRunning(pid)) return;
    clearInterval(looking);
    listener();
  }, 500);
  looking.unref();
}

/** The command line of a process, arguments joined by spaces; empty when there is no such process. */
export async function commandOf(pid: number): Promise<string> {
  try {
    // Before `ps`, which slim images lack.
    if (process.platform === "linux") return (await readFile(`/proc/${pid}/cmdline`, "utf8")).replaceAll("\0", " ");
    return (await promisify(execFile)("ps", ["-ww", "-o", "command=", "-p", String(pid)])).stdout;
  } catch {
    return "";
  }
}

/** Waits until a process is gone, at most `milliseconds`; says whether it is. */
export async function untilGone(pid: number, milliseconds: number): Promise<boolean> {
  const deadline = performance.now() + milliseconds;
  while (isRunning(pid)) {
    if (performance.now() > deadline) return false;
    await delay(5);
  }
  return true;
}
