import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { onTestFinished } from "vitest";

/** A Node process of a test. */
export interface OtherProcess {
  readonly pid: number;
  readonly child: ChildProcess;
  readonly firstLine: Promise<string>;
}

/** Starts a process that runs this module text, which may import the built package by its name, and then waits. */
export function otherProcess(source: string): OtherProcess {
  // It ends with us, also when we are killed.
  const follow = "process.stdin.once('end', () => process.exit()).resume();";
  const child = spawn(process.execPath, ["--input-type=module", "--eval", `${source}\n${follow}`], {
    cwd: import.meta.dirname,
    stdio: ["pipe", "pipe", "inherit"],
    // The leader of a group of its own, as a program started in a terminal is.
    detached: true,
  });
  if (child.pid === undefined) throw new Error("The process could not be started");
  onTestFinished(() => {
    child.kill("SIGKILL");
  });
  const lines = createInterface({ input: child.stdout });
  const firstLine = new Promise<string>((resolve, reject) => {
    lines.once("line", resolve);
    lines.once("close", () => reject(new Error("The process ended without a word")));
  });
  return { pid: child.pid, child, firstLine };
}

/** Ends a process the hard way and waits until it is gone. */
export async function killHard({ child, pid }: OtherProcess): Promise<void> {
  const gone = once(child, "exit");
  process.kill(pid, "SIGKILL");
  await gone;
}

/** What Ctrl-C in a terminal does, only harder: everything in the process's group is killed. */
export async function killGroup({ child, pid }: OtherProcess): Promise<void> {
  const gone = once(child, "exit");
  process.kill(-pid, "SIGKILL");
  await gone;
}
