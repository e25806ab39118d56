import { lockDataDir } from "@openfloor/postgres";
import { messageOf, OperatorError } from "../config/operator-error.js";

/** Takes the data folder for this supervisor alone and gives back how to release it. Throws an `OperatorError` when another one has it. */
export async function takeDataDir(dataDir: string): Promise<() => Promise<void>> {
  const lock = await lockDataDir(dataDir).catch((error: unknown) => {
    throw new OperatorError(`The folder of DATA_DIR cannot be used: ${messageOf(error)}`, { cause: error });
  });
  if ("heldBy" in lock) {
    throw new OperatorError(
      `Openfloor already runs on ${dataDir} (process ${lock.heldBy}). Stop that one, or set DATA_DIR to another folder.`,
    );
  }
  return () => lock.release();
}
