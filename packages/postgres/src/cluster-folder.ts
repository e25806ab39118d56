import { randomBytes } from "node:crypto";
import { chmod, lstat, mkdir, readdir, readFile, realpath, rename, rm, stat, symlink } from "node:fs/promises";
import { join } from "node:path";
import { type Account, canEnter } from "./account.js";
import { ClusterError } from "./cluster-error.js";
import { initialise, type NewCluster } from "./initialise.js";
import { newSharedFolder } from "./shared-place.js";

/** A cluster on disk: PostgreSQL's own folder and the superuser's password beside it, made together or not at all. */
export interface ClusterFolder {
  readonly data: string;
  readonly password: string;
}

/** Opens the cluster in this folder; undefined when there is none yet. */
export async function openClusterFolder(dataDir: string): Promise<ClusterFolder | undefined> {
  const entry = join(dataDir, "cluster");
  if ((await lstat(entry).catch(notThere)) === undefined) return undefined;
  const folder = await realpath(entry).catch(notThere);
  const data = join(folder ?? entry, "data");
  const owner = await stat(data).catch(notThere);
  if (folder === undefined || owner === undefined) {
    throw new ClusterError("no-access", `${entry} should lead to a database, but ${data} is not there.`);
  }
  const me = process.getuid?.();
  if (me !== undefined && me !== 0 && owner.uid !== me) {
    throw new ClusterError(
      "no-access",
      `The data in ${folder} belongs to another user (id ${owner.uid}). ` +
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
export async function createClusterFolder(dataDir: string, cluster: NewCluster): Promise<ClusterFolder> {
  await prepare(dataDir, cluster.account);
  const here = await canEnter(cluster.account, dataDir);
  const unfinished = here ? join(dataDir, `unfinished-${randomBytes(4).toString("hex")}`) : await newSharedFolder();
  const finished = join(dataDir, "cluster");
  try {
    const password = await initialise(unfinished, cluster);
    await (here ? rename(unfinished, finished) : symlink(unfinished, finished));
    return { data: join(await realpath(finished), "data"), password };
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    throw error;
  }
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

function notThere(error: NodeJS.ErrnoException): undefined {
  if (error.code !== "ENOENT") throw new ClusterError("no-access", `The data folder cannot be used: ${error.message}`);
}
