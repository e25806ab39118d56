import { createRequire } from "node:module";
import { defineConfig } from "vitest/config";

const resolve = createRequire(import.meta.url).resolve;

export default defineConfig({
  // One copy of graphql for the server and for every library under test.
  resolve: { alias: [{ find: /^graphql$/, replacement: resolve("graphql/index.js") }] },
  oxc: { decorator: { legacy: true, emitDecoratorMetadata: true } },
  test: {
    name: "api",
    include: ["src/**/*.test.ts", "test/**/*.test.ts"],
    globalSetup: ["@openfloor/testkit/global-postgres", "@openfloor/testkit/global-browser"],
    setupFiles: ["reflect-metadata"],
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
});
