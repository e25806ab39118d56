import { defineConfig } from "vitest/config";

/** Pages are tested as they are built, in a browser, over a small world in memory. */
export default defineConfig({
  test: {
    name: "delegates",
    include: ["src/**/*.test.ts", "test/**/*.test.ts"],
    globalSetup: ["@openfloor/testkit/global-browser"],
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
