import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    name: "journeys",
    include: ["src/**/*.test.ts"],
    globalSetup: ["@openfloor/testkit/global-postgres", "@openfloor/testkit/global-browser"],
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
