import { execFile } from "node:child_process";
import { stat } from "node:fs/promises";
import { promisify } from "node:util";

const run = promisify(execFile);

/** The system user a server runs as. */
export interface Account {
  readonly uid: number;
  readonly gid: number;
}

/**
 * Whom PostgreSQL, which refuses to run as root, must run as: nobody in particular (undefined: the
 * user we are) unless we are root; then the owner of the existing data, else the first of the named
 * users that this machine knows.
 */
export async function serverAccount(
  data?: string,
  names: readonly string[] = ["postgres", "nobody"],
): Promise<Account | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  const owner = data === undefined ? undefined : await stat(data);
  if (owner !== undefined && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  for (const name of names) {
    const [uid, gid] = await Promise.all([idOf("-u", name), idOf("-g", name)]);
    if (uid !== undefined && gid !== undefined) return { uid, gid };
  }
  throw new Error(
    `This is root, as which PostgreSQL refuses to run, and none of these users exist: ${names.join(", ")}`,
  );
}

async function idOf(flag: "-u" | "-g", name: string): Promise<number | undefined> {
  try {
    return Number((await run("id", [flag, name])).stdout);
  } catch {
    return undefined;
  }
}

/** Options for a child process that runs as this account and sees nothing of our environment but what a program needs. */
export function childOptions(account: Account | undefined) {
  const { PATH, LD_LIBRARY_PATH, TMPDIR } = process.env;
  return {
    // A folder everyone may enter: ours can be closed to the account.
    cwd: "/",
    env: { PATH, ...(LD_LIBRARY_PATH && { LD_LIBRARY_PATH }), ...(TMPDIR && { TMPDIR }), LC_ALL: "C", TZ: "UTC" },
    ...account,
  };
}

/** Whether the account can enter this folder through all its parents. Asked by trying, so that access lists count too. */
export async function canEnter(account: Account | undefined, folder: string): Promise<boolean> {
  try {
    await run("/bin/sh", ["-c", 'cd "$0"', folder], childOptions(account));
    return true;
  } catch {
    return false;
  }
}
