import { setTimeout as wait } from "node:timers/promises";
import type { Logger } from "../log/log.js";
import { RunningChild, type ChildOptions, type Ending } from "./child-process.js";

export type KeptProcessOptions = ChildOptions & {
  readonly name: string;
  readonly log: Logger;
  /** Milliseconds before the first restart; doubled at each further one within the minute. */
  readonly firstPause: number;
  /** Called once when restarting makes no sense any more, with the exit code that the supervisor should leave with. */
  readonly onGiveUp: (exitCode: 1 | 2) => void;
};

/** How long a stopped process may drain, in milliseconds, and what cuts that short. */
export type Patience = { readonly patience: number; readonly hurry: AbortSignal };

/**
 * A process that is started again when it dies unasked, until it has died too often within a minute.
 * One that dies before it has ever served is not: its reason would only be repeated.
 */
export class KeptProcess {
  readonly #options: KeptProcessOptions;
  readonly #stopped = new AbortController();
  readonly #firstReady = Promise.withResolvers<void>();
  readonly #loop: Promise<void>;
  #child: RunningChild;
  #hasServed = false;
  #deaths: readonly number[] = [];

  constructor(options: KeptProcessOptions) {
    this.#options = options;
    this.#child = this.#start();
    this.#loop = this.#keepRunning();
  }

  get name(): string {
    return this.#options.name;
  }

  /** Resolves once the process serves for the first time. */
  get ready(): Promise<void> {
    return this.#firstReady.promise;
  }

  async stop(how: Patience): Promise<void> {
    this.#stopped.abort();
    await this.#child.stop(how);
    await this.#loop;
  }

  #start(): RunningChild {
    const child = new RunningChild(this.#options);
    void this.#noteReady(child);
    return child;
  }

  async #noteReady(child: RunningChild): Promise<void> {
    await child.ready;
    this.#hasServed = true;
    this.#firstReady.resolve();
  }

  async #keepRunning(): Promise<void> {
    while (await this.#shouldStartAgain(await this.#child.ended)) {
      this.#child = this.#start();
    }
  }

  async #shouldStartAgain(ending: Ending): Promise<boolean> {
    if (this.#stopped.signal.aborted) {
      return false;
    }
    const deathsOfLastMinute = this.#countDeath();
    if (ending.code === 2 || !this.#hasServed || deathsOfLastMinute >= tooOften) {
      this.#options.log.error(
        { process: this.name, ...ending },
        this.#hasServed ? "dies again and again: giving up" : "could not start",
      );
      this.#options.onGiveUp(ending.code === 2 ? 2 : 1);
      return false;
    }
    // Before a word is written: Ctrl-C may have ended the child before the supervisor has heard of it.
    await wait(this.#options.firstPause * 2 ** (deathsOfLastMinute - 1), undefined, {
      signal: this.#stopped.signal,
    }).catch(() => {});
    if (this.#stopped.signal.aborted) {
      return false;
    }
    this.#options.log.error({ process: this.name, ...ending }, "died unexpectedly: starting it again");
    return true;
  }

  #countDeath(): number {
    const now = performance.now();
    this.#deaths = [...this.#deaths.filter((death) => now - death < 60_000), now];
    return this.#deaths.length;
  }
}

const tooOften = 5;
