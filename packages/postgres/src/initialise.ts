import { execFile } from "node:child_process";
import { randomBytes } from "node:crypto";
import { chmod, chown, mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { type Account, childOptions } from "./account.js";
import type { Binaries } from "./binaries.js";

const run = promisify(execFile);

export const superuser = "postgres";

/** How a new cluster is made. */
export interface NewCluster {
  readonly account: Account | undefined;
  readonly binaries: Binaries;
  readonly durable: boolean;
}

/**
 * Makes an empty database server's files and the superuser's password beside them, in a folder of
 * their own; answers the password. When it is interrupted, half of it is there.
 */
export async function initialise(folder: string, { account, binaries, durable }: NewCluster): Promise<string> {
  const data = join(folder, "data");
  const passwordFile = join(folder, "superuser");
  await mkdir(data, { recursive: true, mode: 0o700 });
  await chmod(folder, account === undefined ? 0o700 : 0o711);
  const password = randomBytes(24).toString("base64url");
  await writeFile(passwordFile, password, { mode: 0o600 });
  if (account !== undefined) {
    await chown(data, account.uid, account.gid);
    await chown(passwordFile, account.uid, account.gid);
  }
  await run(
    join(binaries.folder, "initdb"),
    [
      "-D",
      data,
      `--username=${superuser}`,
      `--pwfile=${passwordFile}`,
      "--auth=scram-sha-256",
      "--encoding=UTF8",
      ...localeArguments(binaries.major),
      ...(durable ? ["--data-checksums"] : ["--no-sync"]),
      // One flush of the file system instead of one per file: a third of the whole time.
      ...(durable && binaries.major >= 17 && process.platform === "linux" ? ["--sync-method=syncfs"] : []),
    ],
    childOptions(account),
  );
  if (account !== undefined) await chown(passwordFile, 0, 0);
  return password;
}

/**
 * Text sorts by code point and knows all letters, the same on every machine: the built-in provider
 * depends on no C library and no ICU, whose updates silently break indexes. Sorting in a reader's
 * language names its collation in the query. Before 17 the C library's C.UTF-8 comes closest.
 */
function localeArguments(major: number): string[] {
  return major >= 17
    ? ["--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C"]
    : ["--locale=C.UTF-8", "--lc-messages=C"];
}
