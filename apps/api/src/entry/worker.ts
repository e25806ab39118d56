import "reflect-metadata";
import { run, Logger as QueueLogger } from "graphile-worker";
import { mailTasks } from "../modules/responses/index.js";
import { workerConfig } from "../platform/config/config.js";
import { assertNodeVersion } from "../platform/config/node-version.js";
import { checkLogin, checkMode } from "../platform/database/check-login.js";
import { readPool } from "../platform/database/pool.js";
import { createLog } from "../platform/log/log.js";
import { createMailer } from "../platform/mail/mailer.js";
import { taskList } from "../platform/outbox/task-list.js";
import { systemRandomness } from "../platform/randomness.js";
import { announceReady, onShutdown } from "../platform/supervisor/child.js";
import { runEntry } from "../platform/supervisor/run-entry.js";

/** The worker: jobs of the queue, which are mails. No deadline waits for it. */
await runEntry("worker", async () => {
  assertNodeVersion();
  const config = workerConfig(process.env);
  const log = createLog({ name: "worker", ...config });
  const pool = readPool(config.databaseUrl, 6);
  pool.on("error", (error) => log.warn({ err: error }, "a database connection was lost"));
  await checkLogin(pool, "worker");
  await checkMode(pool, config.mode);
  const mailer = createMailer(pool, { smtpUrl: config.smtpUrl, from: config.mailFrom });
  const tasks = mailTasks({ pool, mailer, randomness: systemRandomness, publicOrigin: config.publicOrigin });
  const runner = await run({
    connectionString: config.databaseUrl,
    concurrency: 4,
    noHandleSignals: true,
    parsedCronItems: [],
    taskList: taskList(tasks),
    logger: new QueueLogger(() => (level, message) => log[level === "warning" ? "warn" : level](message)),
  });
  onShutdown(async () => {
    await runner.stop();
    mailer.close();
    await pool.end();
  });
  announceReady();
});
