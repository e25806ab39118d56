import process from "node:process";
import { consultationsRecord } from "../modules/consultations/store/import-consultations.js";
import { meetingsRecord } from "../modules/meetings/store/import-meetings.js";
import { membershipRecord } from "../modules/membership/store/import-membership.js";
import { councilReportsRecord } from "../modules/reports/store/import-council-reports.js";
import { migrateConfig } from "../platform/config/config.js";
import { importRecord } from "../platform/database/import-record.js";
import { createLog } from "../platform/log/log.js";
import { runEntry } from "../platform/supervisor/run-entry.js";

/** Brings the group's real record into the database, after the migrations and as often as one likes. Ends when it is done. */
await runEntry("import-record", async () => {
  const config = migrateConfig(process.env);
  const parts = await Promise.all([membershipRecord(), meetingsRecord(), consultationsRecord(), councilReportsRecord()]);
  const imported = await importRecord(config.databaseUrl, parts);
  createLog({ name: "import-record", ...config }).info({ imported }, "the record is in place");
});
