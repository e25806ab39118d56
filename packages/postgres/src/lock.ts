import { mkdir } from "node:fs/promises";
import { chmodSync, closeSync, existsSync, openSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { setTimeout as delay } from "node:timers/promises";
import { isRunning } from "./process.js";

/** The right to use a data folder; it ends with `release` or with the process, however that ends. */
export interface DataDirLock {
  release(): Promise<void>;
}

// A collected connection would close and drop its lock, so they are kept here.
const held = new Set<DatabaseSync>();

/**
 * Takes the folder for this process alone, or tells which process has it. The lock is the operating
 * system's, taken through SQLite because Node offers no file lock: it vanishes with its holder, so
 * there is no stale lock to judge and no race in taking one over. Beside it a file names the holder.
 */
export async function lockDataDir(dir: string): Promise<DataDirLock | { heldBy: number }> {
  await mkdir(dir, { recursive: true, mode: process.getuid?.() === 0 ? 0o711 : 0o700 });
  const [lockFile, nameFile] = [join(dir, "lock"), join(dir, "lock.pid")];
  for (let attempt = 1; ; attempt++) {
    keepFromOthers(lockFile);
    const lock = takeLock(lockFile);
    if (lock !== undefined) {
      writeFileSync(nameFile, String(process.pid), { mode: 0o600 });
      held.add(lock);
      return {
        async release() {
          if (!held.delete(lock)) return;
          rmSync(nameFile, { force: true });
          lock.close();
        },
      };
    }
    // Between taking the lock and writing the name there is an instant, and as much when it is given back.
    const holder = readHolder(nameFile);
    if (holder !== undefined && isRunning(holder)) return { heldBy: holder };
    if (attempt === 200) throw new Error(`${dir} is in use by a process that cannot be seen from here`);
    await delay(10);
  }
}

/** Whoever may read the file may lock it, and root's folder is open to all. One that is there is not opened: closing it would drop a lock of this process. */
function keepFromOthers(file: string): void {
  if (existsSync(file)) chmodSync(file, 0o600);
  else closeSync(openSync(file, "a", 0o600));
}

function takeLock(file: string): DatabaseSync | undefined {
  const database = new DatabaseSync(file, { timeout: 0 });
  try {
    database.exec("BEGIN EXCLUSIVE");
    return database;
  } catch (error) {
    database.close();
    const busy = 5;
    if ((error as { errcode?: number }).errcode === busy) return undefined;
    throw error;
  }
}

function readHolder(file: string): number | undefined {
  try {
    return Number(readFileSync(file, "utf8")) || undefined;
  } catch {
    return undefined;
  }
}
