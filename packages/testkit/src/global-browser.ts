import type { TestProject } from "vitest/node";
import { ensureChromium } from "./install-chromium.js";
import { oncePerRun } from "./once-per-run.js";

/** A global setup for vitest: a Chromium is there when the tests begin, installed if need be. */
export async function setup(project: TestProject): Promise<void> {
  const progress = (line: string) => project.vitest.logger.log(line);
  await oncePerRun(
    "browser",
    () => ensureChromium(progress),
    async () => undefined,
  ).take();
}
