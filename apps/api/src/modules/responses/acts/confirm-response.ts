import { ok, problem, refused, type Result } from "@openfloor/domain/kernel";
import { confirmationHours } from "@openfloor/domain/responses";
import type { ReadPool } from "../../../platform/database/pool.js";
import { confirmByMailedToken } from "../store/intake.js";
import { receiptFrom, type Receipt } from "./receipt.js";

/**
 * Confirms the address behind a mailed link; the response is received from this instant, also after
 * the close. Confirming again gives the same receipt. TOKEN_INVALID, or TOKEN_EXPIRED once lapsed.
 */
export async function confirmResponse(db: ReadPool, token: string): Promise<Result<Receipt>> {
  const found = await confirmByMailedToken(db, token, confirmationHours);
  if (!found) return refused(problem("TOKEN_INVALID"));
  return found.receivedAt === null ? refused(problem("TOKEN_EXPIRED")) : ok(receiptFrom(found));
}
