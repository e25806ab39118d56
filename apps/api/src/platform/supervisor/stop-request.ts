import process from "node:process";

/**
 * A wish to stop. `asked` is aborted by the first one; `hurry` by a second, which means that nobody
 * wants to wait for draining any more. `exitCode` is what the process should leave with.
 */
export class StopRequest {
  readonly #asked = new AbortController();
  readonly #hurry = new AbortController();
  #exitCode: 0 | 1 | 2 = 0;

  get asked(): AbortSignal {
    return this.#asked.signal;
  }

  get hurry(): AbortSignal {
    return this.#hurry.signal;
  }

  get exitCode(): 0 | 1 | 2 {
    return this.#exitCode;
  }

  ask(exitCode: 0 | 1 | 2 = 0): void {
    if (!this.asked.aborted) {
      this.#exitCode = exitCode;
      this.#asked.abort();
    }
  }

  hurryUp(): void {
    this.ask();
    this.#hurry.abort();
  }

  throwIfAsked(): void {
    this.asked.throwIfAborted();
  }

  /**
   * Ctrl-C, SIGTERM and a closed terminal ask; a second Ctrl-C or SIGTERM hurries, unless it comes
   * within `samePress` milliseconds: a package manager in between may pass the first one on as well.
   */
  listen(samePress = 500): void {
    let askedAt = Number.NEGATIVE_INFINITY;
    const onSignal = () => {
      const now = performance.now();
      if (!this.asked.aborted) {
        askedAt = now;
        this.ask();
      } else if (now - askedAt > samePress) {
        this.hurryUp();
      }
    };
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
      process.on(signal, onSignal);
    }
  }
}
