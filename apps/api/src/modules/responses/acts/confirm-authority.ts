import type { DataSource } from "typeorm";
import { checkText, ok, problem, refused, type Result } from "@openfloor/domain/kernel";
import { capacityOf, type Viewer } from "@openfloor/domain/membership";
import { initialStanding, mayConfirmAuthority, responseStateAt } from "@openfloor/domain/responses";
import { audit } from "../../../platform/database/audit.js";
import { inUnit } from "../../../platform/database/unit-of-work.js";
import { AuthorityRow } from "../store/authority-row.js";
import { publishConfirmation } from "../store/publish-response.js";
import { declaredRespondent, lockSubmission } from "../store/submission-repository.js";

/**
 * Confirms that a State, by its focal point, or an intergovernmental organization, by an official
 * channel that the secretariat names, stands behind a response. If it is public already, the public
 * record says so from now on. Confirming again changes nothing. NOT_FOUND also for another State's.
 */
export async function confirmAuthority(
  source: DataSource,
  viewer: Viewer,
  { id, officialChannel }: { id: string; officialChannel: string | null },
): Promise<Result<{ id: string }>> {
  return inUnit(source, viewer, async (unit) => {
    // Another State's response is not held, so that asking about it takes no longer than about none.
    const declared = await declaredRespondent(unit.manager, id);
    if (!declared || !mayConfirmAuthority(viewer, declared)) return refused(problem("NOT_FOUND"));
    const submission = await lockSubmission(unit.manager, id);
    if (!submission) return refused(problem("NOT_FOUND"));
    const { respondent, review, facts, authority } = submission;
    const state = responseStateAt(facts, unit.now);
    if (initialStanding(respondent) !== "DECLARED" || state === "SUBMITTED" || state === "LAPSED") {
      return refused(problem("WRONG_STATE", undefined, { current: state }));
    }
    const required = respondent.category === "INTERGOVERNMENTAL_ORGANIZATION";
    const channel = officialChannel?.trim() || null;
    const checked = checkText(channel, "officialChannel", { max: 500, required, oneLine: true });
    if (!checked.ok) return checked;
    if (authority) return ok({ id });

    await unit.manager.insert(AuthorityRow, {
      submission: id,
      confirmedBy: viewer.accountId,
      capacity: capacityOf(viewer, required ? "SECRETARIAT" : "FOCAL_POINT"),
      officialChannel: channel,
      confirmedAt: unit.now,
    });
    if (review.publicId !== null) await publishConfirmation(unit.manager, submission);
    await audit(unit, {
      capacity: capacityOf(viewer, required ? "SECRETARIAT" : "FOCAL_POINT"),
      event: "response.authorityConfirmed",
      object: { type: "response", id },
      before: "DECLARED",
      after: "CONFIRMED",
    });
    return ok({ id });
  });
}
