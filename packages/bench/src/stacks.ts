import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { importRecord } from "@openfloor/api/platform/database/import-record";
import { prepareDatabase } from "@openfloor/api/platform/database/prepare";
import { recordParts } from "@openfloor/api/entry/record-parts";
import { loadDataSet, type LoadedRound, type Size } from "./data-set/load-data-set.js";
import { startServer, type ServerProcess } from "./server-process.js";

/** The two servers that answer the same requests from the same rows, through the same login. */
export type Stacks = {
  readonly limit: ServerProcess;
  readonly openfloor: ServerProcess;
  readonly rounds: readonly LoadedRound[];
  stop(): Promise<void>;
};

const limitServer = fileURLToPath(import.meta.resolve("@openfloor/bench/limit-server"));
const publicServer = fileURLToPath(import.meta.resolve("@openfloor/api/entry/public"));

/** Fills the empty database of `adminUrl`, a superuser's, and starts both servers on it. */
export async function startStacks(adminUrl: string, size: Size): Promise<Stacks> {
  const secrets = await mkdtemp(join(tmpdir(), "openfloor-bench-"));
  try {
    const passwordsFile = join(secrets, "passwords.json");
    const { publicUrl, migrateUrl } = await prepareDatabase({ adminUrl, mode: "production", passwordsFile });
    await importRecord(migrateUrl, await recordParts());
    const rounds = await loadDataSet(adminUrl, size);
    const limit = await startServer(limitServer, (port) => ({
      LIMIT_PORT: String(port),
      LIMIT_DATABASE_URL: publicUrl,
    }));
    const openfloor = await startServer(publicServer, (port) => ({
      OPENFLOOR_MODE: "production",
      PUBLIC_PORT: String(port),
      PUBLIC_DATABASE_URL: publicUrl,
      PUBLIC_ORIGIN: "https://bench.example.org",
      SECURITY_CONTACT: "mailto:bench@openfloor.int",
      // The requests come from many networks, each named by a proxy, as they would in a busy hour.
      TRUST_PROXY: "127.0.0.1",
    }));
    return { limit, openfloor, rounds, stop: async () => void (await Promise.all([limit.stop(), openfloor.stop()])) };
  } finally {
    await rm(secrets, { recursive: true, force: true });
  }
}
