import { readdir, realpath, rm, stat, symlink } from "node:fs/promises";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { scratchFolder, start } from "../test/scratch.js";
import { sql } from "../test/sql.js";
import { isRunning } from "./process.js";
import type { ClusterStep } from "./start-cluster.js";

test("a new server answers on 127.0.0.1, without a socket file, and sorts by code point in UTF-8", async () => {
  const cluster = await start({ dataDir: await scratchFolder() });
  expect(new URL(cluster.url).hostname).toBe("127.0.0.1");
  expect(Number(new URL(cluster.url).port)).toBe(cluster.port);
  expect(await sql(cluster.url, "show listen_addresses")).toBe("127.0.0.1");
  expect(await sql(cluster.url, "show unix_socket_directories")).toBe("");
  expect(await sql(cluster.url, "show server_encoding")).toBe("UTF8");
  expect(await sql(cluster.url, "show timezone")).toBe("UTC");
  expect(await sql(cluster.url, "select lower('É') || ('Z' < 'a') || ('z' < 'é')")).toBe("étruetrue");
  expect(await sql(cluster.url, "select to_tsvector('arabic', 'الإنترنت المفتوح')::text")).toBe("'انترنت':1 'مفتوح':2");
  expect(cluster.version).toMatch(/^\d+\.\d+$/);
});

test("nobody gets in without the superuser's password, which only its owner can read", async () => {
  const dataDir = await scratchFolder();
  const cluster = await start({ dataDir });
  const wrong = new URL(cluster.url);
  wrong.password = "wrong";
  await expect(sql(wrong.href, "select 1")).rejects.toThrow("password authentication failed");
  expect((await stat(join(dataDir, "cluster/superuser"))).mode & 0o777).toBe(0o600);
});

test("a restart keeps data and password, and stopping leaves no process behind", async () => {
  const dataDir = await scratchFolder();
  const first = await start({ dataDir, durable: true });
  await sql(first.url, "create table note as select 'kept' as text");
  await first.stop();
  expect(isRunning(first.pid)).toBe(false);
  expect(await readdir(join(dataDir, "cluster/data"))).not.toContain("postmaster.pid");

  const steps: ClusterStep[] = [];
  const second = await start({ dataDir, durable: true, onProgress: (step) => steps.push(step) });
  expect(steps).toEqual(["starting"]);
  expect(new URL(second.url).password).toBe(new URL(first.url).password);
  expect(await sql(second.url, "select text from note")).toBe("kept");
});

test("stopping twice is harmless", async () => {
  const cluster = await start({ dataDir: await scratchFolder() });
  await cluster.stop();
  await expect(cluster.stop()).resolves.toBeUndefined();
});

test("only a durable server waits for the disk; settings of the caller come on top", async () => {
  const dataDir = await scratchFolder();
  const fast = await start({ dataDir, settings: { work_mem: "5MB" } });
  expect(
    await sql(
      fast.url,
      "select concat_ws(' ', current_setting('fsync'), current_setting('synchronous_commit'), current_setting('full_page_writes'), current_setting('work_mem'))",
    ),
  ).toBe("off off off 5MB");
  await fast.stop();
  const safe = await start({ dataDir, durable: true });
  expect(
    await sql(
      safe.url,
      "select concat_ws(' ', current_setting('fsync'), current_setting('synchronous_commit'), current_setting('full_page_writes'))",
    ),
  ).toBe("on on on");
});

test("a wished port is used; one that another program holds is refused with a sentence that says so", async () => {
  const dataDir = await scratchFolder();
  const blocker = createServer();
  await new Promise<void>((resolve) => void blocker.listen(0, "127.0.0.1", resolve));
  const { port } = blocker.address() as AddressInfo;
  await expect(start({ dataDir, port })).rejects.toMatchObject({
    code: "port-in-use",
    message: expect.stringContaining(`Port ${port} on 127.0.0.1 is in use by another program`),
  });
  await new Promise((resolve) => blocker.close(resolve));
  expect((await start({ dataDir, port })).port).toBe(port);
});

test("a setting that PostgreSQL refuses ends the start with what its log says", async () => {
  await expect(start({ dataDir: await scratchFolder(), settings: { work_mem: "much" } })).rejects.toMatchObject({
    code: "start-failed",
    message: expect.stringContaining("work_mem"),
  });
});

test("a data folder below one that is closed to everyone else works, and keeps its data", async () => {
  const dataDir = join(await scratchFolder(0o700), "data");
  const first = await start({ dataDir });
  const folder = await realpath(join(dataDir, "cluster"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await sql(first.url, "create table note as select 'kept' as text");
  await first.stop();
  const second = await start({ dataDir });
  expect(await sql(second.url, "select text from note")).toBe("kept");
  await second.stop();
});

test("data that has gone missing is named, and not replaced by an empty database", async () => {
  const dataDir = await scratchFolder();
  await symlink(join(dataDir, "nowhere"), join(dataDir, "cluster"));
  await expect(start({ dataDir })).rejects.toMatchObject({
    code: "no-access",
    message: expect.stringContaining("should lead to a database"),
  });
});
