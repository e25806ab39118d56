import "reflect-metadata";
import { publicConfig } from "../platform/config/config.js";
import { assertNodeVersion } from "../platform/config/node-version.js";
import { checkLogin, checkMode } from "../platform/database/check-login.js";
import { readPool } from "../platform/database/pool.js";
import { listen } from "../platform/http/listen.js";
import { createLog } from "../platform/log/log.js";
import { announceReady, isReady, onShutdown } from "../platform/supervisor/child.js";
import { runEntry } from "../platform/supervisor/run-entry.js";
import { publicApp } from "./public-app.js";

/** The public process: one login, which reads `pub` and, by token, its own rows of `intake`. */
await runEntry("public", async () => {
  assertNodeVersion();
  const config = publicConfig(process.env);
  const log = createLog({ name: "public", ...config });
  const pool = readPool(config.databaseUrl, 8);
  // However many read: who submits finds a connection.
  const submissionPool = readPool(config.databaseUrl, 4);
  for (const each of [pool, submissionPool])
    each.on("error", (error) => log.warn({ err: error }, "a database connection was lost"));
  await checkLogin(pool, "public");
  await checkMode(pool, config.mode);
  const app = await publicApp({ config, pool, submissionPool, log, isReady });
  onShutdown(async () => {
    await app.close();
    await Promise.all([pool.end(), submissionPool.end()]);
  });
  await listen(app, { host: config.host, port: config.port, setting: "PUBLIC_PORT" });
  announceReady();
});
