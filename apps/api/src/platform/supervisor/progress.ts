/** Where progress goes; a terminal sees a step while it runs, anything else a line once it is done. */
export type Output = { write(text: string): unknown; readonly isTTY?: boolean };

/** One line per step, with the seconds that it took. */
export class Progress {
  readonly #output: Output;
  readonly #startedAt = performance.now();

  constructor(output: Output) {
    this.#output = output;
  }

  async step<T>(name: string, work: () => Promise<T>): Promise<T> {
    const startedAt = performance.now();
    if (this.#output.isTTY) {
      this.#output.write(`  ${name} …`);
    }
    try {
      const result = await work();
      this.#line(name, startedAt);
      return result;
    } catch (error) {
      this.#line(`${name}: not done`, startedAt);
      throw error;
    }
  }

  /** Seconds since the beginning, with one decimal. */
  elapsed(): string {
    return secondsSince(this.#startedAt);
  }

  write(text: string): void {
    this.#output.write(text);
  }

  #line(text: string, startedAt: number): void {
    const backToStart = this.#output.isTTY ? "\r\u001b[K" : "";
    this.#output.write(`${backToStart}  ${text.padEnd(44)} ${secondsSince(startedAt).padStart(6)}\n`);
  }
}

function secondsSince(instant: number): string {
  return `${((performance.now() - instant) / 1_000).toFixed(1)} s`;
}
