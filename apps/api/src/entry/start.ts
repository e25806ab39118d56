import * as nodeModule from "node:module";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { assertNodeVersion } from "../platform/config/node-version.js";
import { OperatorError } from "../platform/config/operator-error.js";

/**
 * Supervises: starts PostgreSQL, prepares the database, starts the processes, stops them in order.
 * Everything else is loaded once this Node is known to be new enough; an older one does not even
 * have all that is imported here by name.
 */
try {
  assertNodeVersion();
  // Compiled code is kept beside the libraries, for all processes: a third of a warm start.
  process.env.NODE_COMPILE_CACHE ??= fileURLToPath(new URL("../../node_modules/.cache/compiled", import.meta.url));
  nodeModule.enableCompileCache(process.env.NODE_COMPILE_CACHE);
  const { start } = await import("../platform/supervisor/start.js");
  await start();
} catch (error) {
  if (!(error instanceof OperatorError)) {
    throw error;
  }
  process.stderr.write(`${error.message}\n`);
  process.exit(error.exitCode);
}
