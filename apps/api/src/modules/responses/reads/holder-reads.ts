import { ok, problem, refused, type Instant, type Result } from "@openfloor/domain/kernel";
import { row, type ReadPool } from "../../../platform/database/pool.js";
import { receiptFrom, type Receipt } from "../acts/receipt.js";
import { findByMailedToken, findDraft, type StoredDraft } from "../store/intake.js";

/** The holder's own draft, with its receipt once submitted; TOKEN_INVALID for every other token. */
export async function heldDraft(
  db: ReadPool,
  holderToken: string,
): Promise<Result<StoredDraft & { receipt: Receipt | null }>> {
  const held = await findDraft(db, holderToken);
  if (!held) return refused(problem("TOKEN_INVALID"));
  return ok({ ...held.draft, receipt: held.receipt ? receiptFrom(held.receipt) : null });
}

/** What a mailed link is about. Reading changes nothing: mail scanners open links. TOKEN_INVALID, TOKEN_EXPIRED. */
export async function pendingConfirmation(db: ReadPool, token: string): Promise<Result<Receipt>> {
  const found = await findByMailedToken(db, token);
  if (!found) return refused(problem("TOKEN_INVALID"));
  const receipt = receiptFrom(found);
  if (receipt.receivedAt !== null) return ok(receipt);
  const clock = await row<{ now: Instant }>(db, "select openfloor.clock() as now");
  return clock && clock.now < receipt.confirmBy ? ok(receipt) : refused(problem("TOKEN_EXPIRED"));
}
