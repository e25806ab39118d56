import process from "node:process";
import { OperatorError } from "./operator-error.js";

/** The oldest Node that everything here was built and tested with; package.json says the same. */
const oldest = [24, 21] as const;

/** Throws an `OperatorError` when this Node is too old. Call it before anything else is loaded. */
export function assertNodeVersion(version: string = process.versions.node, path: string = process.execPath): void {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  if (major > oldest[0] || (major === oldest[0] && minor >= oldest[1])) {
    return;
  }
  throw new OperatorError(
    `Openfloor needs Node ${oldest.join(".")} or newer; this is Node ${version} (${path}).\n` +
      "The workspace brings its own: use `npx -y pnpm@12 start`, or `node_modules/.bin/node` in place of `node`.",
  );
}
