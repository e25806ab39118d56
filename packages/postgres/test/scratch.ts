import { chmod, mkdtemp, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { type Cluster, type ClusterOptions, startCluster } from "../src/start-cluster.js";

/** A folder for one test, open to the server's account, gone afterwards. */
export async function scratchFolder(mode = 0o711): Promise<string> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), "postgres-test-")));
  await chmod(folder, mode);
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** `startCluster`, not durable unless asked, stopped after the test. */
export async function start(options: Partial<ClusterOptions> & { dataDir: string }): Promise<Cluster> {
  const cluster = await startCluster({ durable: false, ...options });
  onTestFinished(() => cluster.stop());
  return cluster;
}
