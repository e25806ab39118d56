import { type ChildProcess, spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { onTestFinished } from "vitest";

/** A Node process running this module text, which may import the built package by its name. */
export function otherProcess(source: string): ChildProcess & { firstLine: Promise<string> } {
  // It ends with us, also when we are killed.
  const follow = "process.stdin.once('end', () => process.exit()).resume();";
  const child = spawn(process.execPath, ["--input-type=module", "--eval", `${source}\n${follow}`], {
    cwd: import.meta.dirname,
    stdio: ["pipe", "pipe", "inherit"],
    // The leader of a group of its own, as a program started in a terminal is.
    detached: true,
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  const lines = createInterface({ input: child.stdout! });
  const firstLine = new Promise<string>((resolve, reject) => {
    lines.once("line", resolve);
    lines.once("close", () => reject(new Error("The process ended without a word")));
  });
  return Object.assign(child, { firstLine });
}

/** Ends a process the hard way and waits until it is gone. */
export async function killHard(child: ChildProcess): Promise<void> {
  const gone = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGKILL");
  await gone;
}

/** What Ctrl-C in a terminal does, only harder: everything in the process's group is killed. */
export async function killGroup(child: ChildProcess): Promise<void> {
  const gone = new Promise((resolve) => child.once("exit", resolve));
  process.kill(-child.pid!, "SIGKILL");
  await gone;
}
