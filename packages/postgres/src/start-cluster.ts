import { chown, readdir, readFile, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { Client } from "pg";
import { type Account, serverAccount } from "./account.js";
import { type Binaries, findBinaries } from "./binaries.js";
import {
  assertReachable,
  type ClusterFolder,
  createClusterFolder,
  majorOf,
  openClusterFolder,
} from "./cluster-folder.js";
import { superuser } from "./initialise.js";
import { launch } from "./launch.js";
import { findOrphan, type Postmaster, stopPostmaster } from "./postmaster.js";
import { whenGone } from "./process.js";

/** What `startCluster` is doing, for a progress line. */
export type ClusterStep = "initialising" | "starting" | "reusing" | "stopping-other";

export interface ClusterOptions {
  /** Holds the data, the superuser's password and the log; made when it is not there. The caller holds its lock (`lockDataDir`). */
  readonly dataDir: string;
  /** 0 or undefined: a free one. */
  readonly port?: number;
  /** False gives up every guarantee for speed: for tests only. */
  readonly durable: boolean;
  /** Server settings beside ours, by PostgreSQL's names. */
  readonly settings?: Readonly<Record<string, string>>;
  /** Instead of what `findBinaries` finds. */
  readonly binaries?: Binaries;
  readonly onProgress?: (step: ClusterStep) => void;
}

/** A running server that listens on 127.0.0.1 only. */
export interface Cluster {
  /** Of the superuser, to the database "postgres". */
  readonly url: string;
  readonly superuser: string;
  readonly port: number;
  /** As PostgreSQL says it: "18.4". */
  readonly version: string;
  readonly pid: number;
  /** Calls back once the server's process is gone, whoever ended it. */
  whenGone(listener: () => void): void;
  /** Ends all sessions and the server; resolves when its process is gone. May be called again. */
  stop(): Promise<void>;
}

/**
 * A server on this data: one that a crash left behind, if it is what was asked for, else a new one.
 * It outlives this process unless it is stopped. Throws `ClusterError`.
 */
export async function startCluster(given: ClusterOptions): Promise<Cluster> {
  const options = { ...given, dataDir: resolve(given.dataDir) };
  const folder = await openClusterFolder(options.dataDir);
  const orphan = folder && (await findOrphan(folder.data));
  if (folder !== undefined && orphan !== undefined) {
    const reused = await reuse(folder, orphan, options);
    if (reused !== undefined) return reused;
    options.onProgress?.("stopping-other");
    await stopPostmaster(orphan.pid, folder.data);
  }

  const account = await serverAccount(folder?.data);
  const binaries = options.binaries ?? (await findBinaries({ account, major: folder && (await majorOf(folder)) }));
  if (folder !== undefined) await giveTo(account, folder.data);
  else options.onProgress?.("initialising");
  const ready = folder ?? (await createClusterFolder(options.dataDir, { account, binaries, durable: options.durable }));
  await assertReachable(ready.data, account);

  options.onProgress?.("starting");
  const server = await launch({
    dataDir: options.dataDir,
    data: ready.data,
    account,
    binaries,
    port: options.port || undefined,
    argumentsFor: (port) => serverArguments(ready.data, port, options),
  });
  return describe(ready, server);
}

/** The orphan as a cluster, if it runs with the settings asked for and our password opens it. */
async function reuse(folder: ClusterFolder, orphan: Postmaster, options: ClusterOptions): Promise<Cluster | undefined> {
  const wished = serverArguments(folder.data, options.port || orphan.port, options);
  const actual = await readFile(join(folder.data, "postmaster.opts"), "utf8").catch(() => "");
  if (!actual.trimEnd().endsWith(` ${wished.map((argument) => `"${argument}"`).join(" ")}`)) return undefined;
  const cluster = await describe(folder, orphan).catch(() => undefined);
  if (cluster !== undefined) options.onProgress?.("reusing");
  return cluster;
}

/** Asks the server itself, so that what we hand out has been seen to work. */
async function describe({ password, data }: ClusterFolder, { pid, port }: Postmaster): Promise<Cluster> {
  const url = `postgres://${superuser}:${password}@127.0.0.1:${port}/postgres`;
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ version: string; folder: string }>(
      // Distributions add their own words after the version.
      "select split_part(current_setting('server_version'), ' ', 1) as version, current_setting('data_directory') as folder",
    );
    if (rows[0]?.folder !== data) throw new Error(`Port ${port} belongs to a server on other data: ${rows[0]?.folder}`);
    return {
      url,
      superuser,
      port,
      version: rows[0].version,
      pid,
      whenGone: (listener) => whenGone(pid, listener),
      stop: () => stopPostmaster(pid, data),
    };
  } finally {
    await client.end();
  }
}

function serverArguments(data: string, port: number, { durable, settings }: ClusterOptions): string[] {
  const all: Record<string, string> = {
    listen_addresses: "127.0.0.1",
    port: String(port),
    unix_socket_directories: "",
    timezone: "UTC",
    log_timezone: "UTC",
    lc_messages: "C",
    // Statements and the details of errors quote what people wrote: they stay out of the log.
    log_min_error_statement: "panic",
    log_error_verbosity: "terse",
    ...(durable ? {} : { fsync: "off", synchronous_commit: "off", full_page_writes: "off" }),
    ...settings,
  };
  return ["-D", data, ...Object.entries(all).flatMap(([name, value]) => ["-c", `${name}=${value}`])];
}

/** Data that root owns (restored from a copy, say) goes to the account that will run the server. */
async function giveTo(account: Account | undefined, data: string): Promise<void> {
  if (account === undefined || (await stat(data)).uid !== 0) return;
  for (const entry of [".", ...(await readdir(data, { recursive: true }))]) {
    await chown(join(data, entry), account.uid, account.gid);
  }
}
