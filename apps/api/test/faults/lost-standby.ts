import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { startCluster } from "@openfloor/postgres";
import { prepareWorld, worldOn, type World } from "../worlds/world.js";

/** A server of its own whose synchronous standby can be lost and found again, and an installation on it. */
export type StandbyServer = {
  /** Waits for no standby, so that a test can prepare and look. */
  readonly world: World;
  /** The same installation; what it commits waits for the standby while that is lost. */
  readonly waiting: World;
  /** From here on commits wait, as they do while the standby that they need is away. */
  lose(): Promise<void>;
  /** Ends every wait well. */
  find(): Promise<void>;
  /** Resolves once a session waits for the standby whose statement is like `pattern` (SQL's LIKE). */
  untilWaiting(pattern: string): Promise<void>;
  /** Cancels that wait, as an operator would; the session hears of it by a warning only. */
  cancelWait(pattern: string): Promise<void>;
  close(): Promise<void>;
};

export async function aServerWithAStandby(): Promise<StandbyServer> {
  const dataDir = await mkdtemp(join(tmpdir(), "openfloor-standby-"));
  await chmod(dataDir, 0o711);
  const cluster = await startCluster({ dataDir, durable: false, settings: { synchronous_commit: "on" } });
  // Not left behind when the run breaks off.
  const endWithUs = (): void => void process.kill(cluster.pid, "SIGQUIT");
  process.once("exit", endWithUs);
  const name = "standby";
  const url = Object.assign(new URL(cluster.url), { pathname: `/${name}` }).href;
  const admin = new pg.Pool({ connectionString: cluster.url, max: 4 });
  await admin.query(`create database ${name}`);
  await prepareWorld(url, true);
  const drop = async (): Promise<void> => undefined;
  const world = await worldOn({ url: `${url}?options=-c%20synchronous_commit%3Dlocal`, name, drop });
  const waiting = await worldOn({ url, name, drop });
  // A pool's end comes before that of its connections, which then end with the server.
  for (const one of [world, waiting]) {
    for (const pool of [one.admin, one.publicPool, one.delegatesPool, one.workerPool]) {
      pool.on("error", () => undefined);
    }
  }
  admin.on("error", () => undefined);

  const demand = async (standby: string): Promise<void> => {
    await admin.query(`alter system set synchronous_standby_names = '${standby}'`);
    await admin.query("select pg_reload_conf()");
  };
  const untilWaiting = async (pattern: string): Promise<void> => {
    await admin.query(`do $$ begin
      while not exists (select from pg_stat_activity where wait_event = 'SyncRep' and query like ${pg.escapeLiteral(pattern)}) loop
        perform pg_sleep(0.002), pg_stat_clear_snapshot();
      end loop;
    end $$`);
  };
  const cancelWait = async (pattern: string): Promise<void> => {
    await untilWaiting(pattern);
    await admin.query(
      "select pg_cancel_backend(pid) from pg_stat_activity where wait_event = 'SyncRep' and query like $1",
      [pattern],
    );
  };

  return {
    world,
    waiting,
    async lose() {
      await demand("nobody");
      // The server follows its settings in its own time: it has when a write of ours waits.
      const probe = "select pg_logical_emit_message(true, 'probe', '')";
      const seen = new AbortController();
      const waits = untilWaiting(probe).then(() => seen.abort());
      const client = new pg.Client({ connectionString: url });
      await client.connect();
      const probing = (async () => {
        while (!seen.signal.aborted) await client.query(probe);
      })();
      await waits;
      await cancelWait(probe);
      await probing;
      await client.end();
    },
    find: () => demand(""),
    untilWaiting,
    cancelWait,
    async close() {
      await demand("");
      await world.close();
      await waiting.close();
      await admin.end();
      process.off("exit", endWithUs);
      await cluster.stop();
      await rm(dataDir, { recursive: true });
    },
  };
}
