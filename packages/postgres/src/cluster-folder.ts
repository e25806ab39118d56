import { execFile } from "node:child_process";
import { randomBytes } from "node:crypto";
import {
  chmod,
  chown,
  mkdir,
  readdir,
  readFile,
  realpath,
  rename,
  rm,
  stat,
  symlink,
  writeFile,
} from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { type Account, canEnter, childOptions } from "./account.js";
import type { Binaries } from "./binaries.js";
import { ClusterError } from "./cluster-error.js";
import { newSharedFolder } from "./shared-place.js";

const run = promisify(execFile);

export const superuser = "postgres";

/** A cluster on disk: PostgreSQL's own folder and the superuser's password beside it, made together or not at all. */
export interface ClusterFolder {
  readonly data: string;
  readonly password: string;
}

/** Opens the cluster in this folder; undefined when there is none yet. */
export async function openClusterFolder(dataDir: string): Promise<ClusterFolder | undefined> {
  const folder = await realpath(join(dataDir, "cluster")).catch(notThere);
  if (folder === undefined) return undefined;
  const data = join(folder, "data");
  const owner = await stat(data).catch(notThere);
  const me = process.getuid?.();
  if (owner === undefined || (me !== undefined && me !== 0 && owner.uid !== me)) {
    throw new ClusterError(
      "no-access",
      `The data in ${folder} belongs to another user${owner === undefined ? "" : ` (id ${owner.uid})`}. ` +
        `Start as that user or as root, or use another data folder.`,
    );
  }
  return { data, password: await readFile(join(folder, "superuser"), "utf8") };
}

/** Throws `ClusterError` "no-access" when the account cannot get at the data. */
export async function assertReachable(data: string, account: Account | undefined): Promise<void> {
  if (await canEnter(account, data)) return;
  throw new ClusterError(
    "no-access",
    `PostgreSQL runs here as the user with id ${account?.uid ?? process.getuid?.()}, who cannot enter ${data}. ` +
      `Move the data folder to where that user may go, or let everyone enter (chmod o+x) the folders above it.`,
  );
}

/** The major version that made the data. */
export async function majorOf({ data }: ClusterFolder): Promise<number> {
  return Number(await readFile(join(data, "PG_VERSION"), "utf8"));
}

/**
 * Makes a cluster in this folder. It is built under another name and put in its place by one
 * rename, so an interruption leaves nothing that looks like data; what it leaves is cleared here.
 */
export async function createClusterFolder({
  dataDir,
  account,
  binaries,
  durable,
}: {
  dataDir: string;
  account: Account | undefined;
  binaries: Binaries;
  durable: boolean;
}): Promise<ClusterFolder> {
  await prepare(dataDir, account);
  const here = await canEnter(account, dataDir);
  const unfinished = here ? join(dataDir, `unfinished-${randomBytes(4).toString("hex")}`) : await newSharedFolder();
  try {
    await initialise({ folder: unfinished, account, binaries, durable });
    const finished = join(dataDir, "cluster");
    await (here ? rename(unfinished, finished) : symlink(unfinished, finished));
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    throw error;
  }
  return (await openClusterFolder(dataDir))!;
}

/** The folder may be entered by the server's account, or by nobody when that is us, and never be listed. */
async function prepare(dataDir: string, account: Account | undefined): Promise<void> {
  try {
    await mkdir(dataDir, { recursive: true });
    await chmod(dataDir, account === undefined ? 0o700 : 0o711);
  } catch (error) {
    throw new ClusterError("no-access", `The data folder cannot be used: ${(error as Error).message}`);
  }
  for (const name of await readdir(dataDir)) {
    // An initdb whose starter was killed may still be writing there; then it is left for the next time.
    if (name.startsWith("unfinished-"))
      await rm(join(dataDir, name), { recursive: true, force: true }).catch(() => undefined);
  }
}

async function initialise({
  folder,
  account,
  binaries,
  durable,
}: {
  folder: string;
  account: Account | undefined;
  binaries: Binaries;
  durable: boolean;
}): Promise<void> {
  const data = join(folder, "data");
  const passwordFile = join(folder, "superuser");
  await mkdir(data, { recursive: true, mode: 0o700 });
  await chmod(folder, account === undefined ? 0o700 : 0o711);
  await writeFile(passwordFile, randomBytes(24).toString("base64url"), { mode: 0o600 });
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

function notThere(error: NodeJS.ErrnoException): undefined {
  if (error.code !== "ENOENT") throw new ClusterError("no-access", `The data folder cannot be used: ${error.message}`);
}
