import type { DataSource } from "typeorm";
import { after, ok, problem, refused, type Result } from "@openfloor/domain/kernel";
import { capacityOf, type Viewer } from "@openfloor/domain/membership";
import { mayCheckResponses, responseLifecycle, responseStateAt } from "@openfloor/domain/responses";
import { audit } from "../../../platform/database/audit.js";
import { inUnit } from "../../../platform/database/unit-of-work.js";
import { addJob } from "../../../platform/database/add-job.js";
import { systemRandomness } from "../../../platform/randomness.js";
import { publishResponse as copyToPublic } from "../store/publish-response.js";
import { lockSubmission } from "../store/submission-repository.js";

/** Publishes a received response as a copy; its author is told the permanent address. NOT_ALLOWED, NOT_FOUND, WRONG_STATE. */
export async function publishResponse(
  source: DataSource,
  viewer: Viewer,
  id: string,
): Promise<Result<{ publicId: string }>> {
  if (!mayCheckResponses(viewer)) return refused(problem("NOT_ALLOWED"));

  return inUnit(source, viewer, async (unit) => {
    const submission = await lockSubmission(unit.manager, id);
    if (!submission) return refused(problem("NOT_FOUND"));
    const before = responseStateAt(submission.facts, unit.now);
    const next = after(responseLifecycle, before, "publish");
    if (!next.ok) return next;

    const publicId = systemRandomness.uuid();
    const { review } = submission;
    review.state = "PUBLISHED";
    review.publicId = publicId;
    review.decidedBy = viewer.accountId;
    review.decidedAt = unit.now;
    await unit.manager.save(review);
    await copyToPublic(unit.manager, submission, { publicId, publishedAt: unit.now });
    await addJob(unit, "send-published", { submission: id }, id);
    await audit(unit, {
      capacity: capacityOf(viewer, "SECRETARIAT"),
      event: "response.published",
      object: { type: "response", id },
      before,
      after: next.value,
    });
    return ok({ publicId });
  });
}
