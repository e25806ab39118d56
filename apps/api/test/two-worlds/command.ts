import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

/** `pnpm test:worlds [--full] [--seed <number>]`: the short form of every run, or the one of 100,000 operations and more. */
const { values } = parseArgs({ options: { full: { type: "boolean" }, seed: { type: "string", default: "1" } } });
const root = fileURLToPath(new URL("../../../..", import.meta.url));
const vitest = join(dirname(createRequire(import.meta.url).resolve("vitest/package.json")), "vitest.mjs");
const run = spawn(
  process.execPath,
  [vitest, "run", "--project", "api", "--reporter", "verbose", "apps/api/test/two-worlds"],
  {
    cwd: root,
    stdio: "inherit",
    env: {
      ...process.env,
      OPENFLOOR_WORLDS: values.full ? "full" : "short",
      OPENFLOOR_WORLDS_SEED: values.seed,
    },
  },
);
run.on("exit", (code) => (process.exitCode = code ?? 1));
