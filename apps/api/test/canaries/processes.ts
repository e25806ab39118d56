import { readdirSync, readFileSync } from "node:fs";
import process from "node:process";

/** A running process, as everybody on the machine may see it, and its environment. */
export type RunningProcess = {
  readonly pid: number;
  readonly parent: number;
  readonly command: string;
  readonly environment: string;
};

/** Whether this system shows its processes as files; macOS does not. */
export const showsProcesses = process.platform === "linux";

/** A process and all that it started, itself first. Nothing where the system does not show them. */
export function runningProcesses(root: number | undefined): RunningProcess[] {
  if (!showsProcesses || root === undefined) return [];
  const all = readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => look(Number(name)));
  const family = new Set([root]);
  // Children have later numbers than their parents only most of the time.
  for (let size = 0; size < family.size;) {
    size = family.size;
    for (const { pid, parent } of all) if (family.has(parent)) family.add(pid);
  }
  return all.filter(({ pid }) => family.has(pid));
}

function look(pid: number): RunningProcess[] {
  try {
    const status = readFileSync(`/proc/${pid}/stat`, "utf8");
    const [, parent] = status.slice(status.lastIndexOf(")") + 2).split(" ");
    const command = readFileSync(`/proc/${pid}/cmdline`, "latin1").replaceAll("\0", "\n");
    return [{ pid, parent: Number(parent), command, environment: environmentOf(pid) }];
  } catch {
    // It has ended while we looked.
    return [];
  }
}

/** Nothing, when the process belongs to somebody else: then they alone can see it. */
function environmentOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/environ`, "latin1").replaceAll("\0", "\n");
  } catch {
    return "";
  }
}
