import type { DataSource } from "typeorm";
import { ok, problem, refused, unifyLineBreaks, type Result } from "@openfloor/domain/kernel";
import { capacityOf, type Viewer } from "@openfloor/domain/membership";
import {
  mayCheckResponses,
  mayProposeNotPublishing,
  responseStateAt,
  type NotPublishingReason,
} from "@openfloor/domain/responses";
import { audit } from "../../../platform/database/audit.js";
import { inUnit } from "../../../platform/database/unit-of-work.js";
import { lockSubmission } from "../store/submission-repository.js";

/** Proposes that a received response stay unpublished, for a reason of the closed list. NOT_ALLOWED, NOT_FOUND, WRONG_STATE, REASON_REQUIRED. */
export async function proposeNotPublishing(
  source: DataSource,
  viewer: Viewer,
  { id, reason, note }: { id: string; reason: string; note: string | null },
): Promise<Result<{ id: string }>> {
  if (!mayCheckResponses(viewer)) return refused(problem("NOT_ALLOWED"));

  return inUnit(source, viewer, async (unit) => {
    const submission = await lockSubmission(unit.manager, id);
    if (!submission) return refused(problem("NOT_FOUND"));
    const before = responseStateAt(submission.facts, unit.now);
    const allowed = mayProposeNotPublishing(before, reason, note);
    if (!allowed.ok) return allowed;

    const { review } = submission;
    review.state = "NOT_PUBLISHING_PROPOSED";
    review.reason = reason as NotPublishingReason;
    review.note = note?.trim() ? unifyLineBreaks(note) : null;
    review.proposedBy = viewer.accountId;
    review.proposedAt = unit.now;
    await unit.manager.save(review);
    await audit(unit, {
      capacity: capacityOf(viewer, "SECRETARIAT"),
      event: "response.notPublishingProposed",
      object: { type: "response", id },
      before,
      after: review.state,
      reason,
    });
    return ok({ id });
  });
}
