import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    name: "ui",
    include: ["src/**/*.test.{ts,tsx}"],
    globalSetup: ["@openfloor/testkit/global-browser"],
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
  oxc: { jsx: { runtime: "automatic" } },
});
