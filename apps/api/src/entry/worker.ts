import "reflect-metadata";
import { run } from "graphile-worker";
import { mailTasks } from "../modules/responses/index.js";
import { workerConfig } from "../platform/config/config.js";
import { assertNodeVersion } from "../platform/config/node-version.js";
import { checkLogin, checkMode } from "../platform/database/check-login.js";
import { freeHeldJobs } from "../platform/database/free-jobs.js";
import { readPool } from "../platform/database/pool.js";
import { keepSealing } from "../platform/database/seal-audit.js";
import { createLog } from "../platform/log/log.js";
import { createMailer } from "../platform/mail/mailer.js";
import { queueLogger } from "../platform/outbox/queue-log.js";
import { taskList } from "../platform/outbox/task-list.js";
import { systemRandomness } from "../platform/randomness.js";
import { announceReady, onShutdown } from "../platform/supervisor/child.js";
import { runEntry } from "../platform/supervisor/run-entry.js";
import { operationTable } from "./operation-table.js";

/** The worker: jobs of the queue, which are mails, and the seals of the audit trail. No deadline waits for it. */
await runEntry("worker", async () => {
  assertNodeVersion();
  const config = workerConfig(process.env);
  const log = createLog({ name: "worker", ...config });
  const pool = readPool(config.databaseUrl, 6);
  pool.on("error", (error) => log.warn({ err: error }, "a database connection was lost"));
  await checkLogin(pool, "worker");
  await checkMode(pool, config.mode);
  const mailer = createMailer(pool, {
    smtpUrl: config.smtpUrl,
    from: config.mailFrom,
    onRefused: (refusal) => log.warn(refusal, "a mail was refused for good"),
  });
  const tasks = mailTasks({ pool, mailer, randomness: systemRandomness, publicOrigin: config.publicOrigin });
  await freeHeldJobs(pool);
  const runner = await run({
    connectionString: config.databaseUrl,
    concurrency: 4,
    noHandleSignals: true,
    parsedCronItems: [],
    taskList: taskList(tasks, operationTable.mails),
    logger: queueLogger(log),
  });
  const sealer = keepSealing(pool, log);
  onShutdown(async () => {
    await runner.stop();
    await sealer.stop();
    mailer.close();
    await pool.end();
  });
  announceReady();
});
