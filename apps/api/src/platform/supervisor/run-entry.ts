import process from "node:process";
import { OperatorError } from "../config/operator-error.js";
import { createLog } from "../log/log.js";

/**
 * Runs the body of a process. An `OperatorError` is shown as its message alone and decides the exit
 * code; everything else, then and later, is logged whole and ends the process with 1.
 */
export async function runEntry(name: string, body: () => Promise<void>): Promise<void> {
  const crash = (error: unknown) => {
    if (error instanceof OperatorError) {
      process.stderr.write(`${error.message}\n`);
      process.exit(error.exitCode);
    }
    const mode = process.env.OPENFLOOR_MODE === "demo" ? "demo" : "production";
    createLog({ name, mode, logLevel: "fatal" }).fatal({ err: error }, "the process crashed");
    process.exit(1);
  };
  process.on("uncaughtException", crash);
  process.on("unhandledRejection", crash);
  try {
    await body();
  } catch (error) {
    crash(error);
  }
}
