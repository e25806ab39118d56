import process from "node:process";
import { parseArgs } from "node:util";
import { migrateConfig } from "../platform/config/config.js";
import { assertNodeVersion } from "../platform/config/node-version.js";
import { messageOf, OperatorError } from "../platform/config/operator-error.js";
import { reportOf, verifyAudit } from "../platform/database/verify-audit.js";
import { runEntry } from "../platform/supervisor/run-entry.js";

/** Checks the audit trail's chain: prints what it found and leaves with 0 when it is whole, with 1 when it is broken. */
await runEntry("verify-audit", async () => {
  assertNodeVersion();
  const keptHead = headOf(process.argv.slice(2));
  const state = await verifyAudit(migrateConfig(process.env).databaseUrl, keptHead);
  process.stdout.write(`${reportOf(state, keptHead)}\n`);
  process.exitCode = state.whole ? 0 : 1;
});

function headOf(argv: string[]): string | undefined {
  try {
    const { head } = parseArgs({ args: argv, options: { head: { type: "string" } } }).values;
    if (head === undefined || /^[0-9a-f]{32,64}$/.test(head)) return head;
  } catch (error) {
    throw new OperatorError(messageOf(error), { exitCode: 2, cause: error });
  }
  throw new OperatorError("--head must be 32 to 64 hexadecimal digits, as they were printed or logged.", {
    exitCode: 2,
  });
}
