import { after, all, ok, problem, refused, type Result } from "../kernel/index.js";
import type { Viewer } from "../membership/index.js";
import { needsAcknowledgement, type ClaimStanding } from "./compiled-report.js";
import { councilReportLifecycle, mayReviewCouncilReport, type CouncilReportState } from "./council-report-lifecycle.js";

/**
 * Whether the report may be recorded as reviewed: by the Chair, once, and only when every statement
 * that differs from the record, or shortens it, is among those `acknowledged` (ids of claims). Else
 * NOT_ALLOWED, WRONG_STATE, BAD_REQUEST for ids of other reports, or NOT_REVIEWED with the `count` left.
 */
export function mayReview(
  viewer: Viewer,
  state: CouncilReportState,
  claims: readonly { readonly id: string; readonly standing: ClaimStanding }[],
  acknowledged: readonly string[],
): Result<undefined> {
  if (!mayReviewCouncilReport(viewer)) return refused(problem("NOT_ALLOWED"));
  const next = after(councilReportLifecycle, state, "review");
  if (!next.ok) return next;
  const foreign = acknowledged.filter((id) => !claims.some((claim) => claim.id === id));
  const left = claims.filter((claim) => needsAcknowledgement(claim) && !acknowledged.includes(claim.id));
  return all(
    foreign.length === 0 ? ok() : refused(problem("BAD_REQUEST", "acknowledged")),
    left.length === 0 ? ok() : refused(problem("NOT_REVIEWED", "acknowledged", { count: left.length })),
  );
}
