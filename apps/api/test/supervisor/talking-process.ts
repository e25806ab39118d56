import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";

/** A process under test, and what it and the processes below it say. */
export class TalkingProcess {
  readonly lines: string[] = [];
  /** The exit code, once this process and every process that it started have ended. */
  readonly ended: Promise<number | null>;
  readonly #process: ChildProcess;
  readonly #waiting = new Set<() => void>();

  constructor(started: ChildProcess) {
    this.#process = started;
    for (const stream of [started.stdout, started.stderr]) {
      if (stream) {
        createInterface({ input: stream }).on("line", (line) => {
          this.lines.push(line);
          this.#waiting.forEach((look) => look());
        });
      }
    }
    // "close" comes only when nobody holds our pipes any more: no process is left.
    this.ended = once(started, "close").then(([code]) => code as number | null);
  }

  get pid(): number | undefined {
    return this.#process.pid;
  }

  kill(signal: NodeJS.Signals): void {
    this.#process.kill(signal);
  }

  /** The first line that matches, said already or to be said; rejects when the process ends without it. */
  async says(pattern: RegExp): Promise<RegExpExecArray> {
    const found = Promise.withResolvers<RegExpExecArray>();
    const look = () => {
      const match = this.lines.map((line) => pattern.exec(line)).find((one) => one !== null);
      if (match) {
        found.resolve(match);
      }
    };
    this.#waiting.add(look);
    look();
    void this.ended.then(() => found.reject(new Error(`${pattern} was not said:\n${this.lines.join("\n")}`)));
    return found.promise.finally(() => this.#waiting.delete(look));
  }

  /** Everything serves. */
  ready(): Promise<unknown> {
    return this.says(/^Openfloor is ready/);
  }
}
