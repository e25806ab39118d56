import { chmod, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { killHard, otherProcess } from "../test/other-process.js";
import { scratchFolder } from "../test/scratch.js";
import { type DataDirLock, lockDataDir } from "./lock.js";

/** A process that takes the lock, says what it got, and keeps it until it is killed. */
function locker(dir: string) {
  return otherProcess(`
    import { lockDataDir } from "@openfloor/postgres";
    const lock = await lockDataDir(${JSON.stringify(dir)});
    console.log("heldBy" in lock ? lock.heldBy : "mine");`);
}

async function take(dir: string): Promise<DataDirLock> {
  const lock = await lockDataDir(dir);
  if ("heldBy" in lock) throw new Error(`held by ${lock.heldBy}`);
  onTestFinished(() => lock.release());
  return lock;
}

test("a folder that another process holds is refused with that process's number", async () => {
  const dir = join(await scratchFolder(), "data");
  const other = locker(dir);
  expect(await other.firstLine).toBe("mine");
  expect(await lockDataDir(dir)).toEqual({ heldBy: other.pid });
});

test("the lock of a killed process is free at once", async () => {
  const dir = await scratchFolder();
  const other = locker(dir);
  expect(await other.firstLine).toBe("mine");
  await killHard(other);
  await expect(take(dir)).resolves.toBeDefined();
});

test("this process cannot take the lock twice, and can again after giving it back", async () => {
  const dir = await scratchFolder();
  const lock = await take(dir);
  expect(await lockDataDir(dir)).toEqual({ heldBy: process.pid });
  await lock.release();
  await lock.release();
  await expect(take(dir)).resolves.toBeDefined();
});

test("the lock can be read by its owner only, also where an older one could be by all, so that nobody else can hold it", async () => {
  const [fresh, older] = [await scratchFolder(), await scratchFolder()];
  await writeFile(join(older, "lock"), "");
  await chmod(join(older, "lock"), 0o644);
  for (const dir of [fresh, older]) {
    await take(dir);
    expect((await stat(join(dir, "lock"))).mode & 0o777).toBe(0o600);
  }
});

test("trying once more in the same process leaves the lock to it", async () => {
  const dir = await scratchFolder();
  await take(dir);
  await lockDataDir(dir);
  expect(await locker(dir).firstLine).toBe(String(process.pid));
});

test("of many processes that start at once, one gets the lock and the others are told its number", async () => {
  const dir = await scratchFolder();
  const crashed = locker(dir);
  await crashed.firstLine;
  await killHard(crashed);
  const rivals = Array.from({ length: 6 }, () => locker(dir));
  const answers = await Promise.all(rivals.map((rival) => rival.firstLine));
  const winner = rivals[answers.indexOf("mine")];
  expect(answers.filter((answer) => answer === "mine")).toHaveLength(1);
  expect(new Set(answers)).toEqual(new Set(["mine", String(winner?.pid)]));
});

test("two folders have two locks", async () => {
  await take(await scratchFolder());
  await expect(take(await scratchFolder())).resolves.toBeDefined();
});
