import { existsSync } from "node:fs";
import process from "node:process";
import { startConfig } from "../config/config.js";
import { createLog } from "../log/log.js";
import { watchLaunchers } from "./launchers.js";
import { realParts } from "./parts.js";
import { run } from "./run.js";
import { StopRequest } from "./stop-request.js";

/** Runs the supervisor with the settings of this process and of a `.env` file beside it, and leaves with its exit code. */
export async function start(): Promise<void> {
  if (existsSync(".env")) {
    process.loadEnvFile(".env");
  }
  const config = startConfig(process.env);
  const stop = new StopRequest();
  stop.listen();
  watchLaunchers(() => stop.ask());
  // The watcher of `pnpm dev` has a channel to us.
  process.on("disconnect", () => stop.ask());
  const log = createLog({ name: "supervisor", ...config });
  const crash = (error: unknown) => {
    log.fatal({ err: error }, "the supervisor failed");
    stop.ask(1);
  };
  process.on("uncaughtException", crash);
  process.on("unhandledRejection", crash);
  // Whoever read our words has gone; that is no reason to leave a database running.
  process.stdout.on("error", () => {});

  const exitCode = await run({
    config,
    parts: realParts(),
    environment: process.env,
    stop,
    log,
    output: process.stdout,
  });
  process.exit(exitCode);
}
