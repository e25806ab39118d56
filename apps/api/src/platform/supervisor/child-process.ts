import { spawn, type ChildProcess } from "node:child_process";
import process from "node:process";

export type ChildOptions = {
  /** Absolute path of the script that the child runs. */
  readonly script: string;
  /** Its whole environment. */
  readonly environment: Readonly<Record<string, string>>;
};

/** How a process ended: with an exit code, or by a signal. */
export type Ending = { readonly code: number | null; readonly signal: NodeJS.Signals | null };

/** One process of Openfloor, from its start to its end. */
export class RunningChild {
  readonly #child: ChildProcess;
  /** Resolves once the child says that it serves; stays open when it never does. */
  readonly ready: Promise<void>;
  readonly ended: Promise<Ending>;

  constructor({ script, environment }: ChildOptions) {
    this.#child = spawn(process.execPath, ["--enable-source-maps", script], {
      env: environment,
      stdio: ["ignore", "inherit", "inherit", "ipc"],
    });
    this.ended = new Promise((resolve) => {
      this.#child.once("error", () => resolve({ code: null, signal: null }));
      this.#child.once("exit", (code, signal) => resolve({ code, signal }));
    });
    this.ready = new Promise((resolve) => {
      this.#child.on("message", (message) => {
        if (isReadyMessage(message)) {
          resolve();
        }
      });
    });
  }

  get pid(): number | undefined {
    return this.#child.pid;
  }

  /** Asks the child to drain and leave; kills it after `patience` milliseconds, or as soon as `hurry` is aborted. */
  async stop({ patience, hurry }: { patience: number; hurry: AbortSignal }): Promise<void> {
    const kill = () => this.#child.kill("SIGKILL");
    const timer = setTimeout(kill, patience);
    hurry.addEventListener("abort", kill, { once: true });
    this.#child.kill("SIGTERM");
    if (hurry.aborted) {
      kill();
    }
    await this.ended;
    clearTimeout(timer);
    hurry.removeEventListener("abort", kill);
  }
}

/** Runs a script that does one thing and ends; stops it when the signal is aborted. */
export async function runToEnd(options: ChildOptions, signal: AbortSignal): Promise<Ending> {
  const child = new RunningChild(options);
  const stop = () => void child.stop({ patience: 10_000, hurry: neverHurry });
  signal.addEventListener("abort", stop, { once: true });
  if (signal.aborted) {
    stop();
  }
  const ending = await child.ended;
  signal.removeEventListener("abort", stop);
  return ending;
}

const neverHurry = new AbortController().signal;

function isReadyMessage(message: unknown): boolean {
  return typeof message === "object" && message !== null && "type" in message && message.type === "ready";
}
