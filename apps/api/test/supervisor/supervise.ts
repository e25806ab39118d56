import process from "node:process";
import { startConfig } from "../../src/platform/config/config.js";
import { createLog } from "../../src/platform/log/log.js";
import { takeDataDir } from "../../src/platform/supervisor/data-dir.js";
import type { Parts } from "../../src/platform/supervisor/foundations.js";
import { run } from "../../src/platform/supervisor/run.js";
import { StopRequest } from "../../src/platform/supervisor/stop-request.js";

/** A supervisor as a process of its own, with scripts of the test in place of Openfloor's processes. */
const given = JSON.parse(process.argv[2] ?? "{}") as { scripts: Parts["scripts"]; patience: number };
const config = startConfig(process.env);
const stop = new StopRequest();
stop.listen(0);

const say = (text: string) => process.stdout.write(`${text}\n`);

process.exitCode = await run({
  config,
  parts: {
    takeDataDir,
    async startPostgres() {
      say("postgres started");
      return {
        adminUrl: "postgres://admin@127.0.0.1/postgres",
        // The test ends it by a signal.
        whenGone: (listener) => void process.once("SIGUSR2", listener),
        stop: async () => void say("postgres stopped"),
      };
    },
    async prepareDatabase() {
      return {
        publicUrl: "postgres://p/x",
        delegatesUrl: "postgres://d/x",
        workerUrl: "postgres://w/x",
        migrateUrl: "postgres://m/x",
      };
    },
    async startInbox() {
      return { smtpUrl: "smtp://127.0.0.1:2525", close: async () => void say("inbox stopped") };
    },
    scripts: given.scripts,
  },
  environment: process.env,
  stop,
  log: createLog({ name: "supervisor", mode: "demo", logLevel: "warn" }),
  output: process.stdout,
  firstPause: 1,
  patience: given.patience,
});
process.exit();
