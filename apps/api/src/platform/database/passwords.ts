import { randomBytes } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import type { Passwords } from "./roles.js";

/** The logins' passwords of this installation: read from `file`, or made and kept there for its owner only. */
export async function readOrMakePasswords(file: string): Promise<Passwords> {
  try {
    return JSON.parse(await readFile(file, "utf8")) as Passwords;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
  }
  const make = (): string => randomBytes(24).toString("base64url");
  const passwords: Passwords = { owner: make(), public: make(), delegates: make(), worker: make() };
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, JSON.stringify(passwords), { mode: 0o600, flag: "wx" });
  return passwords;
}
