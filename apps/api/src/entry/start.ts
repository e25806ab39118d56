import process from "node:process";
import { assertNodeVersion } from "../platform/config/node-version.js";
import { OperatorError } from "../platform/config/operator-error.js";

/** Supervises: starts PostgreSQL, prepares the database, starts the processes, stops them in order. Everything else is loaded once this Node is known to be new enough. */
try {
  assertNodeVersion();
  const { start } = await import("../platform/supervisor/start.js");
  await start();
} catch (error) {
  if (!(error instanceof OperatorError)) {
    throw error;
  }
  process.stderr.write(`${error.message}\n`);
  process.exit(error.exitCode);
}
