import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import process from "node:process";

/**
 * Calls `onGone` once when a package manager that started this process has died: npx passes no
 * SIGTERM on to what it runs, so without this `kill` on it would leave a server behind. Nothing
 * tells a process about the death of its grandparent, hence a look once a second. A process that
 * was started directly, or by a shell, watches nobody.
 */
export function watchLaunchers(onGone: () => void): void {
  const launchers = packageManagersAbove();
  if (npxIsGone(launchers)) {
    onGone();
  } else if (launchers.length > 0) {
    const timer = setInterval(() => {
      if (!isUnchanged(launchers)) {
        clearInterval(timer);
        onGone();
      }
    }, 1_000);
    timer.unref();
  }
}

/** npx may have died while the package manager that it brought was still building. */
function npxIsGone(launchers: readonly Ancestor[]): boolean {
  const startedByNpx = /[\\/]_npx[\\/]/.test(process.env.npm_execpath ?? "");
  return (
    startedByNpx && launchers.length > 0 && !launchers.some((launcher) => /^(?:npm|npx)\b/.test(programOf(launcher)))
  );
}

export type Ancestor = { readonly pid: number; readonly parent: number; readonly command: string };

/** Our ancestors up to the outermost package manager, through shells that only run a command. */
export function packageManagersAbove(): readonly Ancestor[] {
  const chain: Ancestor[] = [];
  for (
    let ancestor = look(process.ppid);
    ancestor && (isManager(ancestor) || isCommandShell(ancestor));
    ancestor = look(ancestor.parent)
  ) {
    chain.push(ancestor);
  }
  return chain.slice(0, chain.findLastIndex(isManager) + 1);
}

function isManager(ancestor: Ancestor): boolean {
  return /^(?:npm|npx|pnpm|pnpx|turbo|concurrently|conc)\b/.test(programOf(ancestor));
}

/** The name of the program, or of the script that Node runs. */
function programOf({ command }: Ancestor): string {
  const [program = "", script = ""] = command.split(" ").map((part) => part.slice(part.lastIndexOf("/") + 1));
  return program === "node" ? script : program;
}

function isCommandShell({ command }: Ancestor): boolean {
  return /^\S*sh -c /.test(command);
}

/** A dead launcher is seen by its child's new parent, even before somebody has reaped it; without a /proc, once it is reaped. */
function isUnchanged(launchers: readonly Ancestor[]): boolean {
  if (process.platform !== "linux") {
    return launchers.every(isAlive);
  }
  const parents = [process.ppid, ...launchers.slice(0, -1).map(({ pid }) => look(pid)?.parent)];
  return launchers.every(({ pid }, index) => parents[index] === pid);
}

function isAlive({ pid }: Ancestor): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

function look(pid: number): Ancestor | undefined {
  if (pid < 1) {
    return undefined;
  }
  try {
    return process.platform === "linux" ? lookInProc(pid) : askPs(pid);
  } catch {
    return undefined;
  }
}

function lookInProc(pid: number): Ancestor {
  const status = readFileSync(`/proc/${pid}/stat`, "utf8");
  const [, parent] = status.slice(status.lastIndexOf(")") + 2).split(" ");
  return { pid, parent: Number(parent), command: readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ") };
}

function askPs(pid: number): Ancestor {
  const [, parent, command] =
    /^\s*(\d+)\s+(.*)/.exec(execFileSync("ps", ["-o", "ppid=,command=", "-p", String(pid)], { encoding: "utf8" })) ??
    [];
  return { pid, parent: Number(parent), command: command ?? "" };
}
