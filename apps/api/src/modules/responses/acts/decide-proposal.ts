import type { DataSource } from "typeorm";
import { ok, problem, refused, type Result } from "@openfloor/domain/kernel";
import { capacityOf, type Viewer } from "@openfloor/domain/membership";
import { mayCheckResponses, mayDecideProposal, responseStateAt } from "@openfloor/domain/responses";
import { audit } from "../../../platform/database/audit.js";
import { inUnit } from "../../../platform/database/unit-of-work.js";
import { lockSubmission } from "../store/submission-repository.js";

/**
 * A second person decides a proposal not to publish: accepted, the response stays unpublished;
 * declined, it goes back to be checked. NOT_ALLOWED, NOT_FOUND, WRONG_STATE, SECOND_PERSON_REQUIRED.
 */
export async function decideProposal(
  source: DataSource,
  viewer: Viewer,
  { id, accept }: { id: string; accept: boolean },
): Promise<Result<{ id: string }>> {
  if (!mayCheckResponses(viewer)) return refused(problem("NOT_ALLOWED"));

  return inUnit(source, viewer, async (unit) => {
    const submission = await lockSubmission(unit.manager, id);
    if (!submission) return refused(problem("NOT_FOUND"));
    const { review } = submission;
    const before = responseStateAt(submission.facts, unit.now);
    const allowed = mayDecideProposal(before, review.proposedBy, viewer.accountId);
    if (!allowed.ok) return allowed;

    const { reason } = review;
    if (accept) {
      review.state = "NOT_PUBLISHED";
    } else {
      Object.assign(review, { state: "NONE", reason: null, note: null, proposedBy: null, proposedAt: null });
    }
    review.decidedBy = viewer.accountId;
    review.decidedAt = unit.now;
    await unit.manager.save(review);
    await audit(unit, {
      capacity: capacityOf(viewer, "SECRETARIAT"),
      event: accept ? "response.notPublished" : "response.proposalDeclined",
      object: { type: "response", id },
      before,
      after: accept ? "NOT_PUBLISHED" : "RECEIVED",
      reason,
    });
    return ok({ id });
  });
}
