import type { DataSource } from "typeorm";
import { ok, problem, refused, type Result } from "@openfloor/domain/kernel";
import { capacityOf, type Viewer } from "@openfloor/domain/membership";
import { claimsOf, councilReportLifecycle, mayReview, mayReviewCouncilReport } from "@openfloor/domain/reports";
import { audit } from "../../../platform/database/audit.js";
import { inUnit } from "../../../platform/database/unit-of-work.js";
import { lockCouncilReport } from "../store/council-report-repository.js";
import { CouncilReportRow } from "../store/council-report-row.js";

/** The exact version that was read, by its hash, and the ids of the differing statements that were seen. */
export type Review = { readonly id: string; readonly contentHash: string; readonly acknowledged: readonly string[] };

/**
 * Records the Chair's review of one exact version. NOT_ALLOWED, NOT_FOUND, VERSION_CONFLICT for
 * another version, WRONG_STATE, BAD_REQUEST, NOT_REVIEWED with the `count` of differences left.
 */
export async function reviewCouncilReport(
  source: DataSource,
  viewer: Viewer,
  review: Review,
): Promise<Result<{ id: string }>> {
  if (!mayReviewCouncilReport(viewer)) return refused(problem("NOT_ALLOWED"));

  return inUnit(source, viewer, async (unit) => {
    const report = await lockCouncilReport(unit.manager, review.id);
    if (!report) return refused(problem("NOT_FOUND"));
    if (report.contentHash !== review.contentHash) return refused(problem("VERSION_CONFLICT"));
    const acknowledged = [...new Set(review.acknowledged)];
    const allowed = mayReview(viewer, report.state, claimsOf(report.compiled), acknowledged);
    if (!allowed.ok) return allowed;

    const state = councilReportLifecycle.transitions.review.to;
    await unit.manager.update(
      CouncilReportRow,
      { id: report.id },
      {
        state,
        acknowledged,
        reviewedBy: viewer.accountId,
        reviewedAt: unit.now,
      },
    );
    await audit(unit, {
      capacity: capacityOf(viewer, "CHAIR"),
      event: "council-report.reviewed",
      object: { type: "council-report", id: report.id },
      before: report.state,
      after: state,
      reason: report.contentHash,
    });
    return ok({ id: report.id });
  });
}
