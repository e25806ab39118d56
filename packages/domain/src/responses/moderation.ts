import { after, all, checkText, ok, problem, refused, type Result } from "../kernel/index.js";
import { responseLifecycle, type ResponseState } from "./response-lifecycle.js";

/** The only reasons for which a response may stay unpublished. None of them is a viewpoint. */
export const notPublishingReasons = [
  "OFF_TOPIC",
  "UNLAWFUL_OR_ABUSIVE",
  "PERSONAL_DATA",
  "DUPLICATE",
  "AUTHORITY_NOT_CONFIRMED",
] as const;
export type NotPublishingReason = (typeof notPublishingReasons)[number];

export const isNotPublishingReason = (code: string): code is NotPublishingReason =>
  notPublishingReasons.some((reason) => reason === code);

/** A proposal not to publish names a reason of the closed list; a note for the record may explain it. */
export function mayProposeNotPublishing(state: ResponseState, reason: string, note: string | null): Result<undefined> {
  return all(
    after(responseLifecycle, state, "proposeNotPublishing"),
    isNotPublishingReason(reason) ? ok() : refused(problem("REASON_REQUIRED", "reason")),
    checkText(note, "note", { max: 2_000 }),
  );
}

/** The proposal is decided by another person than the one who made it; who is not known is nobody else. */
export function mayDecideProposal(
  state: ResponseState,
  proposedBy: string | null,
  decidedBy: string,
): Result<undefined> {
  const allowed = after(responseLifecycle, state, "confirmNotPublishing");
  if (!allowed.ok) return allowed;
  return proposedBy === null || proposedBy === decidedBy ? refused(problem("SECOND_PERSON_REQUIRED")) : ok();
}
