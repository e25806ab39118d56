import { constants } from "node:fs";
import { access, chmod, mkdtemp, rm, statfs } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startCluster } from "@openfloor/postgres";

/*
 * A process of its own that keeps the cluster of one test run. It says the cluster's address in one
 * line, and when its input closes, which the end of the run does however it ends, even by kill -9, it
 * stops the server and removes the data.
 */

const memory = "/dev/shm";
const roomNeeded = 1_000_000_000;

/** Memory where there is enough of it: containers often have 64 MB. */
async function parentFolder(): Promise<string> {
  try {
    await access(memory, constants.W_OK);
    const { bavail, bsize } = await statfs(memory);
    if (bavail * bsize >= roomNeeded) return memory;
  } catch {
    // There is none on this system.
  }
  return tmpdir();
}

// Ctrl-C and the like are for the run; we follow it when it ends.
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => undefined);
const runEnded = new Promise((resolve) => process.stdin.once("end", resolve).once("error", resolve).resume());

const folder = await mkdtemp(join(await parentFolder(), "openfloor-test-"));
try {
  // The server runs as another user when this is root.
  await chmod(folder, 0o711);
  const cluster = await startCluster({
    dataDir: folder,
    durable: false,
    settings: {
      max_connections: "300",
      // Nothing lives long enough here to need it, and it delays copying a template.
      autovacuum: "off",
    },
  });
  process.stdout.write(`${cluster.url}\n`);
  await runEnded;
  await cluster.stop();
} finally {
  await rm(folder, { recursive: true, force: true });
}
