import { spawn } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { freePorts } from "./free-ports.js";
import { TalkingProcess } from "./talking-process.js";

const childHelper = new URL("../../src/platform/supervisor/child.ts", import.meta.url).href;

/** Scripts that play the part of a process. */
export const plays = {
  /** Serves until asked to stop. */
  serves: (name: string) => `
    import { announceReady, onShutdown } from "${childHelper}";
    setInterval(() => {}, 60_000);
    onShutdown(async () => console.log("${name} stopped"));
    console.log("${name} serves as " + process.pid);
    announceReady();`,
  /** Serves, and never finishes to drain. */
  lingers: (name: string) => `
    import { announceReady, onShutdown } from "${childHelper}";
    setInterval(() => {}, 60_000);
    onShutdown(() => { console.log("${name} drains"); return new Promise(() => {}); });
    announceReady();`,
  servesAndCrashes: (name: string) => `
    import { announceReady } from "${childHelper}";
    announceReady();
    console.log("${name} crashes");
    process.send({ type: "last words" }, () => process.exit(1));`,
  leavesWith: (name: string, code: number) => `console.log("${name} leaves"); process.exit(${code});`,
  worksForEver: (name: string) => `console.log("${name} works"); setInterval(() => {}, 60_000);`,
  showsItsEnvironment: (name: string) => `
    import { announceReady, onShutdown } from "${childHelper}";
    setInterval(() => {}, 60_000);
    onShutdown(async () => {});
    console.log("${name} knows " + JSON.stringify(process.env));
    announceReady();`,
};

export type Cast = { importRecord: string; public: string; delegates: string; worker: string };

/** Everything goes well. */
export const wellBehaved: Cast = {
  importRecord: plays.leavesWith("import", 0),
  public: plays.serves("public"),
  delegates: plays.serves("delegates"),
  worker: plays.serves("worker"),
};

type Given = { environment?: Record<string, string>; patience?: number; dataDir?: string };

/** A supervisor as a process of its own that runs this cast. */
export async function supervise(
  cast: Cast,
  { environment, patience = 10_000, dataDir }: Given = {},
): Promise<TalkingProcess> {
  const folder = await mkdtemp(join(tmpdir(), "supervised-"));
  const names = Object.keys(cast) as (keyof Cast)[];
  await Promise.all(names.map((name) => writeFile(join(folder, `${name}.mjs`), cast[name])));
  const scripts = Object.fromEntries(names.map((name) => [name, join(folder, `${name}.mjs`)]));
  const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));
  const supervisor = new TalkingProcess(
    spawn(
      process.execPath,
      ["--import", here("typescript-imports.mjs"), here("supervise.ts"), JSON.stringify({ scripts, patience })],
      {
        env: {
          PATH: process.env.PATH ?? "",
          DATA_DIR: dataDir ?? join(folder, "data"),
          ...(await freePorts()),
          ...environment,
        },
        stdio: ["ignore", "pipe", "pipe"],
      },
    ),
  );
  void supervisor.ended.then(() => rm(folder, { recursive: true }));
  return supervisor;
}
