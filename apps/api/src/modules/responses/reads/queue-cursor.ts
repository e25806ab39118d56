import { isUuid, parseInstant, type Instant } from "@openfloor/domain/kernel";

/** Where a page of the queue ends: the sort key of its last response, which whoever reads the page has seen. */
export type QueuePlace = { readonly submittedAt: Instant; readonly id: string };

export const writeQueueCursor = ({ submittedAt, id }: QueuePlace): string =>
  Buffer.from(`${submittedAt} ${id}`).toString("base64url");

/** The place of a cursor, null without one; undefined when it is not one of ours, behind which there is nothing. */
export function readQueueCursor(cursor: string | null): QueuePlace | null | undefined {
  if (cursor === null) return null;
  const [at = "", id = ""] = Buffer.from(cursor, "base64url").toString("latin1").split(" ");
  const submittedAt = parseInstant(at);
  return submittedAt !== undefined && isUuid(id) ? { submittedAt, id } : undefined;
}
