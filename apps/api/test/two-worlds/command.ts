import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

/** `pnpm test:worlds [--full] [--seed <number>]`: the short form of every run, or the one of 100,000 operations and more. */
const { values } = parseArgs({ options: { full: { type: "boolean" }, seed: { type: "string", default: "1" } } });
const root = fileURLToPath(new URL("../../../..", import.meta.url));
const vitest = join(dirname(createRequire(import.meta.url).resolve("vitest/package.json")), "vitest.mjs");
const folder = mkdtempSync(join(tmpdir(), "openfloor-worlds-"));
const tally = join(folder, "tally");
writeFileSync(tally, "");
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
      OPENFLOOR_WORLDS_TALLY: tally,
    },
  },
);
run.on("exit", (code) => {
  process.exitCode = code ?? 1;
  const lines = readFileSync(tally, "utf8").split("\n").filter(Boolean);
  const sums = lines.map((line) => JSON.parse(line) as { operations: number; caught: number; planted: number });
  const sum = (of: keyof (typeof sums)[number]): number => sums.reduce((total, part) => total + part[of], 0);
  process.stdout.write(`${sum("operations")} operations\n${sum("caught")} of ${sum("planted")} planted leaks caught\n`);
  rmSync(folder, { recursive: true });
});
