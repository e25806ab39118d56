import { spawn } from "node:child_process";
import { mkdir, readdir, readFile, stat, watch, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Client } from "pg";
import { expect, onTestFinished, test } from "vitest";
import { killGroup, killHard, otherProcess } from "../test/other-process.js";
import { scratchFolder, start } from "../test/scratch.js";
import { sql } from "../test/sql.js";
import { childOptions, serverAccount } from "./account.js";
import { isRunning, untilGone } from "./process.js";
import type { ClusterStep } from "./start-cluster.js";

/** A process that starts a server and is then killed with its whole group; answers the server's process. */
async function crashedStarter(dataDir: string, durable = false): Promise<number> {
  const starter = otherProcess(`
    import { startCluster } from "@openfloor/postgres";
    const cluster = await startCluster({ dataDir: ${JSON.stringify(dataDir)}, durable: ${durable} });
    console.log(cluster.pid);`);
  const pid = Number(await starter.firstLine);
  await killGroup(starter);
  return pid;
}

/** A session that works for a second or two and so outlives its server, whose memory it holds until then. */
async function busySession(url: string): Promise<void> {
  const client = new Client({ connectionString: url });
  client.on("error", () => undefined);
  await client.connect();
  const working = new Promise((resolve) => client.once("notice", resolve));
  client.query("do $$ begin raise notice 'working'; for i in 1..50000000 loop end loop; end $$").catch(() => undefined);
  await working;
}

test("a server that a killed starter left behind is used again", async () => {
  const dataDir = await scratchFolder();
  const pid = await crashedStarter(dataDir);
  expect(isRunning(pid)).toBe(true);
  const steps: ClusterStep[] = [];
  const cluster = await start({ dataDir, onProgress: (step) => steps.push(step) });
  expect(cluster.pid).toBe(pid);
  expect(steps).toEqual(["reusing"]);
  expect(await sql(cluster.url, "select 1")).toBe(1);
  await cluster.stop();
  expect(isRunning(pid)).toBe(false);
});

test("a server left behind with other settings is stopped and a right one started", async () => {
  const dataDir = await scratchFolder();
  const pid = await crashedStarter(dataDir, false);
  const steps: ClusterStep[] = [];
  const cluster = await start({ dataDir, durable: true, onProgress: (step) => steps.push(step) });
  expect(steps).toEqual(["stopping-other", "starting"]);
  expect(isRunning(pid)).toBe(false);
  expect(await sql(cluster.url, "show fsync")).toBe("on");
});

test("what was committed survives when the server alone is killed, and it starts again at once", async () => {
  const dataDir = await scratchFolder();
  const first = await start({ dataDir, durable: true });
  await sql(first.url, "create table note as select 'kept' as text");
  await busySession(first.url);
  const told = new Promise<void>((resolve) => first.whenGone(resolve));
  process.kill(first.pid, "SIGKILL");
  expect(await untilGone(first.pid, 5_000)).toBe(true);
  await told;
  const second = await start({ dataDir, durable: true });
  expect(await sql(second.url, "select text from note")).toBe("kept");
});

test("a server that was killed and is still listed, because nobody has collected it, does not stop the start", async () => {
  const dataDir = await scratchFolder();
  const starter = otherProcess(`
    import { startCluster } from "@openfloor/postgres";
    console.log((await startCluster({ dataDir: ${JSON.stringify(dataDir)}, durable: true })).pid);`);
  const pid = Number(await starter.firstLine);
  process.kill(starter.pid, "SIGSTOP");
  process.kill(pid, "SIGKILL");
  expect(await untilGone(pid, 5_000)).toBe(true);
  expect(process.kill(pid, 0)).toBe(true);
  expect(await sql((await start({ dataDir, durable: true })).url, "select 1")).toBe(1);
});

test("a pid file whose number now belongs to another program does not stop the start, nor that program", async () => {
  const dataDir = await scratchFolder();
  const first = await start({ dataDir });
  const pidFile = join(dataDir, "cluster/data/postmaster.pid");
  const text = await readFile(pidFile, "utf8");
  await first.stop();
  // Of the server's own account, because that is where PostgreSQL itself would refuse.
  const stranger = spawn("sleep", ["60"], childOptions(await serverAccount(join(dataDir, "cluster/data"))));
  onTestFinished(() => void stranger.kill());
  await writeFile(pidFile, text.replace(/^\d+/, String(stranger.pid)));
  const second = await start({ dataDir });
  expect(second.pid).not.toBe(stranger.pid);
  expect(stranger.exitCode ?? stranger.signalCode).toBeNull();
});

test("a pid file of a process that is gone does not stop the start", async () => {
  const dataDir = await scratchFolder();
  const first = await start({ dataDir });
  const pidFile = join(dataDir, "cluster/data/postmaster.pid");
  const text = await readFile(pidFile, "utf8");
  await first.stop();
  await writeFile(pidFile, text);
  expect(await sql((await start({ dataDir })).url, "select 1")).toBe(1);
});

test("a first start killed half way is done again from the beginning", async () => {
  const dataDir = join(await scratchFolder(), "data");
  await mkdir(dataDir);
  const changes = watch(dataDir);
  const starter = otherProcess(`
    import { startCluster } from "@openfloor/postgres";
    await startCluster({ dataDir: ${JSON.stringify(dataDir)}, durable: false });`);
  starter.firstLine.catch(() => undefined);
  for await (const { filename } of changes) if (filename?.startsWith("unfinished-")) break;
  await killHard(starter);
  expect(await readdir(dataDir)).not.toContain("cluster");

  const cluster = await start({ dataDir });
  expect(await sql(cluster.url, "select 1")).toBe(1);
  expect((await stat(join(dataDir, "cluster"))).isDirectory()).toBe(true);
});
