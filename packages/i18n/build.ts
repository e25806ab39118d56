import { spawn } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, rmSync, watch, writeFileSync } from "node:fs";
import { join } from "node:path";
import { check } from "./tools/check.ts";
import { emit } from "./tools/emit.ts";
import { readCatalogues } from "./tools/read-catalogues.ts";

const catalogues = join(import.meta.dirname, "catalogues");
const generated = join(import.meta.dirname, "src/gen");

/** Reads, checks and compiles all catalogues. Gives the faults; with any, nothing is written. */
function build(): string[] {
  const read = readCatalogues(catalogues);
  const faults = [...read.faults, ...check(read.catalogues)];
  if (faults.length === 0) writeModules(emit(read.catalogues));
  return faults;
}

/** Leaves unchanged files alone, so that a watching compiler works only when there is something new. */
function writeModules(modules: Map<string, string>): void {
  mkdirSync(generated, { recursive: true });
  for (const name of readdirSync(generated)) if (!modules.has(name)) rmSync(join(generated, name));
  for (const [name, text] of modules) if (contentOf(name) !== text) writeFileSync(join(generated, name), text);
}

function contentOf(name: string): string | undefined {
  try {
    return readFileSync(join(generated, name), "utf8");
  } catch {
    return undefined;
  }
}

function report(faults: string[]): void {
  if (faults.length > 0) process.stderr.write(`${faults.join("\n")}\n${faults.length} faults in the catalogues\n`);
}

/** Compiles anew at each change until stopped; the type compiler watches what is generated. */
function watchCatalogues(): void {
  let waiting: NodeJS.Timeout | undefined;
  watch(catalogues, { recursive: true }, () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => report(build()), 50);
  });
  const compiler = spawn("tsc", ["-p", "tsconfig.json", "--watch", "--preserveWatchOutput"], {
    cwd: import.meta.dirname,
    stdio: "inherit",
  });
  compiler.once("exit", () => process.exit());
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => compiler.kill(signal));
}

const faults = build();
report(faults);
if (process.argv.includes("--watch")) watchCatalogues();
else if (faults.length > 0) process.exitCode = 1;
