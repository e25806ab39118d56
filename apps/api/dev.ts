import { spawn, type ChildProcess } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { existsSync, globSync, readFileSync, statSync, watch } from "node:fs";
import process from "node:process";
import { fileURLToPath } from "node:url";

/**
 * The server's half of `pnpm dev`: runs Openfloor as `pnpm start` does, and starts it again whenever
 * something that was built has changed. Building is the other half: `turbo watch build` beside it.
 */
const root = fileURLToPath(new URL("../..", import.meta.url));
const built = globSync(["apps/{api,public,delegates}/{dist,build}", "packages/*/dist"], { cwd: root }).map(
  (folder) => `${root}${folder}`,
);

let server: ChildProcess | undefined;
let fingerprint = fingerprintOf(built);
let stopping = false;
let restarting = false;

// The server is built last, when all that it stands on is complete; its compiler writes many files, so wait for a quiet moment.
let settled: NodeJS.Timeout | undefined;
watch(`${root}apps/api/dist`, { recursive: true }, () => {
  clearTimeout(settled);
  settled = setTimeout(() => void restartIfChanged(), 300);
});
// Built, like everything that this file runs.
const { watchLaunchers } = (await import(
  `${root}apps/api/dist/platform/supervisor/launchers.js`
)) as typeof import("./src/platform/supervisor/launchers.js");
watchLaunchers(() => void stop());
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
  process.on(signal, () => void stop());
}
start();

function start(): void {
  const started = spawn(process.execPath, ["--enable-source-maps", `${root}apps/api/dist/entry/start.js`], {
    stdio: ["inherit", "inherit", "inherit", "ipc"],
    cwd: root,
  });
  server = started;
  started.once("exit", (code) => {
    server = undefined;
    if (!restarting && !stopping) {
      process.stdout.write(`The server ended with ${code}. It starts again at the next change.\n`);
    }
  });
}

/** Compilers write files anew that have not changed, so contents decide. */
async function restartIfChanged(): Promise<void> {
  const now = fingerprintOf(built);
  if (now === fingerprint || restarting || stopping) {
    return;
  }
  fingerprint = now;
  restarting = true;
  process.stdout.write("Changed: starting again.\n");
  await stopServer();
  restarting = false;
  if (!stopping) {
    start();
    // Something may have been built in the meantime.
    await restartIfChanged();
  }
}

async function stop(): Promise<void> {
  stopping = true;
  await stopServer();
  process.exit(0);
}

async function stopServer(): Promise<void> {
  if (server) {
    const ended = once(server, "exit");
    server.kill("SIGTERM");
    await ended;
  }
}

function fingerprintOf(folders: readonly string[]): string {
  const hash = createHash("sha256");
  for (const folder of folders) {
    for (const name of globSync("**/*.{js,json,css,html,graphql}", { cwd: folder }).toSorted()) {
      const file = `${folder}/${name}`;
      if (existsSync(file) && statSync(file).isFile()) {
        hash.update(name).update(readFileSync(file));
      }
    }
  }
  return hash.digest("hex");
}
