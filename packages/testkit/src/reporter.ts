import type { Reporter, TestCase, TestModule, TestSuite, Vitest } from "vitest/node";

/**
 * A vitest reporter whose last word is the result in one line, `N passed, N failed`, with the names of
 * skipped tests above it. What fails outside of a test (loading a file, a hook, an unhandled error, a
 * run that is broken off) counts as one failed each; a run in which nothing passed fails.
 */
export class LastLineReporter implements Reporter {
  #passed = 0;
  #failed = 0;
  #skipped: string[] = [];
  #ended = false;

  onInit(vitest: Vitest): void {
    if (vitest.config.watch) return;
    // Other reporters, teardowns and vitest itself may still print after the end of the run, but not after this.
    process.once("exit", () => this.#print());
  }

  onTestRunStart(): void {
    this.#passed = 0;
    this.#failed = 0;
    this.#skipped = [];
    this.#ended = false;
  }

  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly unknown[], reason: string): void {
    this.#ended = true;
    this.#failed += unhandled.length;
    for (const module of modules) {
      this.#countErrors(module);
      for (const suite of module.children.allSuites()) this.#countErrors(suite);
      for (const test of module.children.allTests()) this.#countTest(test);
    }
    if (reason === "interrupted") this.#failed++;
  }

  #countErrors(place: TestModule | TestSuite): void {
    this.#failed += place.errors().length;
  }

  #countTest(test: TestCase): void {
    const result = test.result();
    if (result.state === "passed") this.#passed++;
    if (result.state === "failed") this.#failed++;
    if (result.state === "skipped") this.#skipped.push(describe(test, result.note));
  }

  #print(): void {
    // Something outside of all tests: the configuration, a global setup or teardown.
    const brokenOff = !this.#ended || (Number(process.exitCode ?? 0) !== 0 && this.#failed === 0);
    if (brokenOff) this.#failed++;
    if (this.#passed === 0 || this.#failed > 0) process.exitCode = Number(process.exitCode) || 1;
    const skipped = this.#skipped.map((name) => `skipped: ${name}\n`).join("");
    process.stdout.write(`${skipped}${this.#passed} passed, ${this.#failed} failed\n`);
  }
}

function describe(test: TestCase, reason: string | undefined): string {
  const name = `${test.project.name} ${test.module.relativeModuleId} > ${test.fullName}`.trim();
  const why = reason ?? (test.options.mode === "todo" ? "still to be written" : undefined);
  return why === undefined ? name : `${name} (${why})`;
}
