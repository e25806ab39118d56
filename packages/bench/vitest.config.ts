import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    name: "bench",
    include: ["src/**/*.test.ts"],
    globalSetup: ["@openfloor/testkit/global-postgres"],
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
