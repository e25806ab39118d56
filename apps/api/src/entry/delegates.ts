import "reflect-metadata";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { delegatesConfig } from "../platform/config/config.js";
import { assertNodeVersion } from "../platform/config/node-version.js";
import { checkLogin, checkMode } from "../platform/database/check-login.js";
import { writeDataSource } from "../platform/database/data-source.js";
import { readPool } from "../platform/database/pool.js";
import { shippedDocumentsOnly } from "../platform/graphql/shipped-documents.js";
import { listen } from "../platform/http/listen.js";
import { createLog } from "../platform/log/log.js";
import { announceReady, isReady, onShutdown } from "../platform/supervisor/child.js";
import { runEntry } from "../platform/supervisor/run-entry.js";
import { delegatesApp } from "./delegates-app.js";
import { entities } from "./entities.js";

/** The delegates' process. Its graph runs only the documents that its app ships. */
await runEntry("delegates", async () => {
  assertNodeVersion();
  const config = delegatesConfig(process.env);
  const log = createLog({ name: "delegates", ...config });
  const check = readPool(config.databaseUrl, 1);
  await checkLogin(check, "delegates");
  await checkMode(check, config.mode);
  await check.end();
  const source = await writeDataSource(config.databaseUrl, entities).initialize();
  const shipped = createRequire(import.meta.url).resolve("@openfloor/delegates/documents");
  const documents = shippedDocumentsOnly(JSON.parse(await readFile(shipped, "utf8")) as Record<string, string>);
  const app = await delegatesApp({ config, source, log, isReady, documents });
  onShutdown(async () => {
    await app.close();
    await source.destroy();
  });
  await listen(app, { host: config.host, port: config.port, setting: "DELEGATES_PORT" });
  announceReady();
});
