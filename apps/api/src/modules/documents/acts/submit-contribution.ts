import type { DataSource } from "typeorm";
import { contributionLifecycle, delegationOf, maySubmitContribution } from "@openfloor/domain/documents";
import { ok, problem, refused, type Result } from "@openfloor/domain/kernel";
import { capacityOf, hasRole, type Viewer } from "@openfloor/domain/membership";
import { contentHash } from "../../../platform/content-hash.js";
import { audit } from "../../../platform/database/audit.js";
import { inUnit } from "../../../platform/database/unit-of-work.js";
import { systemRandomness } from "../../../platform/randomness.js";
import { lockDraft, nextSymbol } from "../store/contribution-repository.js";
import { ContributionRow } from "../store/contribution-row.js";

/**
 * Submits a draft in the name of its State: the group gets a numbered copy that never changes. Asking
 * again gives the same contribution. NOT_ALLOWED for others than a focal point, NOT_FOUND outside the
 * delegation, VERSION_CONFLICT when it was saved since it was read.
 */
export async function submitContribution(
  source: DataSource,
  viewer: Viewer,
  { draft: id, revision }: { draft: string; revision: number },
): Promise<Result<{ contribution: string; draft: string }>> {
  if (!hasRole(viewer, "FOCAL_POINT")) return refused(problem("NOT_ALLOWED"));

  return inUnit(source, viewer, async (unit) => {
    const draft = await lockDraft(unit.manager, id, delegationOf(viewer));
    if (!draft) return refused(problem("NOT_FOUND"));
    if (!maySubmitContribution(viewer, draft.memberState)) return refused(problem("NOT_ALLOWED"));
    if (draft.submitted !== null) return ok({ contribution: draft.submitted, draft: id });
    if (draft.revision !== revision) return refused(problem("VERSION_CONFLICT"));

    const { meeting, memberState, title, body, language } = draft;
    const contribution = unit.manager.create(ContributionRow, {
      id: systemRandomness.uuid(),
      meeting,
      ...(await nextSymbol(unit.manager, meeting)),
      memberState,
      title,
      body,
      language,
      submittedAt: unit.now,
      submittedBy: viewer.accountId,
      contentHash: contentHash({ memberState, meeting, title, body, language }),
    });
    await unit.manager.insert(ContributionRow, contribution);
    draft.submitted = contribution.id;
    await unit.manager.save(draft);
    await audit(unit, {
      capacity: capacityOf(viewer, "FOCAL_POINT"),
      event: "contribution.submitted",
      object: { type: "contribution", id: contribution.id },
      before: contributionLifecycle.initial,
      after: contributionLifecycle.transitions.submit.to,
    });
    return ok({ contribution: contribution.id, draft: id });
  });
}
