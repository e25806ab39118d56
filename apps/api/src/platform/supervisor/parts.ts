import { fileURLToPath } from "node:url";
import { ClusterError, startCluster } from "@openfloor/postgres";
import { OperatorError, messageOf } from "../config/operator-error.js";
import { takeDataDir } from "./data-dir.js";
import type { Parts } from "./foundations.js";

/** The real parts of the supervisor. What they need is loaded while PostgreSQL starts. */
export function realParts(): Parts {
  const database = import("../database/prepare.js");
  database.catch(() => {
    // Told where it is awaited.
  });

  return {
    takeDataDir,

    async startPostgres(dataDir) {
      try {
        const cluster = await startCluster({ dataDir, durable: true });
        return {
          adminUrl: cluster.url,
          whenGone: (listener) => cluster.whenGone(listener),
          stop: () => cluster.stop(),
        };
      } catch (error) {
        throw error instanceof ClusterError ? new OperatorError(error.message, { cause: error }) : error;
      }
    },

    async prepareDatabase({ adminUrl, embedded, mode, passwordsFile }) {
      const { prepareDatabase } = await database;
      try {
        return await prepareDatabase({ adminUrl, mode, passwordsFile, ...(embedded ? { database: "openfloor" } : {}) });
      } catch (error) {
        if (!embedded && isUnreachable(error)) {
          throw new OperatorError(`The database of DATABASE_URL cannot be used: ${messageOf(error)}`, { cause: error });
        }
        throw error;
      }
    },

    async startInbox(options) {
      const [{ startInbox }, { operationTable }] = await Promise.all([
        import("../inbox/inbox.js"),
        import("../../entry/operation-table.js"),
      ]);
      return startInbox({ ...options, lines: operationTable.inboxRoutes });
    },

    scripts: {
      importRecord: entry("import-record"),
      public: entry("public"),
      delegates: entry("delegates"),
      worker: entry("worker"),
    },
  };
}

function entry(name: string): string {
  return fileURLToPath(new URL(`../../entry/${name}.js`, import.meta.url));
}

/** No connection, a refused login, or a login that may not do what preparing needs. */
function isUnreachable(error: unknown): boolean {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return /^(?:ECONN|ENOTFOUND|EHOST|ENET|ETIMEDOUT|EAI_|28|3D|08|42501)/.test(code);
}
