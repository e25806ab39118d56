import process from "node:process";
import { migrateConfig } from "../platform/config/config.js";
import { assertNodeVersion } from "../platform/config/node-version.js";
import { importRecord } from "../platform/database/import-record.js";
import { createLog } from "../platform/log/log.js";
import { runEntry } from "../platform/supervisor/run-entry.js";
import { recordParts } from "./record-parts.js";

/** Brings the group's real record into the database, after the migrations and as often as one likes. Ends when it is done. */
await runEntry("import-record", async () => {
  assertNodeVersion();
  const config = migrateConfig(process.env);
  const imported = await importRecord(config.databaseUrl, await recordParts());
  createLog({ name: "import-record", ...config }).info({ imported }, "the record is in place");
});
