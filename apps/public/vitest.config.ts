import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    name: "public",
    include: ["src/**/*.test.{ts,tsx}", "test/**/*.test.ts"],
    globalSetup: ["@openfloor/testkit/global-browser"],
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
  oxc: { jsx: { runtime: "automatic" } },
});
