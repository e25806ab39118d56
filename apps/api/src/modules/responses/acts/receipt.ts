import type { Instant } from "@openfloor/domain/kernel";
import { instant } from "@openfloor/domain/kernel";
import { confirmationEnds } from "@openfloor/domain/responses";
import type { StoredReceipt } from "../store/intake.js";

/** What the respondent keeps: the private number and both instants. */
export type Receipt = {
  readonly number: string;
  readonly submittedAt: Instant;
  readonly receivedAt: Instant | null;
  readonly confirmBy: Instant;
  /** The round's public id. */
  readonly consultation: string;
};

export function receiptFrom({ number, consultation, submittedAt, receivedAt }: StoredReceipt): Receipt {
  const at = instant(submittedAt);
  return {
    number,
    consultation,
    submittedAt: at,
    receivedAt: receivedAt === null ? null : instant(receivedAt),
    confirmBy: confirmationEnds(at),
  };
}
