import { defineConfig } from "vitest/config";
import { LastLineReporter } from "./packages/testkit/src/reporter.ts";

/** One run for everything; each project says which tests it holds. */
export default defineConfig({
  test: {
    projects: ["packages/*/vitest.config.ts", "apps/*/vitest.config.ts"],
    reporters: ["default", new LastLineReporter()],
  },
});
