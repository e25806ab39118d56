import type { DataSource } from "typeorm";
import { consultationLifecycle, mayManageConsultations, mayPresent } from "@openfloor/domain/consultations";
import { ok, problem, refused, type Result } from "@openfloor/domain/kernel";
import { capacityOf, type Viewer } from "@openfloor/domain/membership";
import { audit } from "../../../platform/database/audit.js";
import { inUnit } from "../../../platform/database/unit-of-work.js";
import { lockConsultation, meetingExists, windowOf } from "../store/consultation-repository.js";
import { publishPresentation } from "../store/publish-consultation.js";

/**
 * Records that a closed round was presented to meeting number `meeting`; the public page says so and
 * no more. NOT_ALLOWED, NOT_FOUND of the round or the meeting, or WRONG_STATE before the close.
 */
export async function presentConsultation(
  source: DataSource,
  viewer: Viewer,
  { id, meeting }: { id: string; meeting: number },
): Promise<Result<{ id: string }>> {
  if (!mayManageConsultations(viewer)) return refused(problem("NOT_ALLOWED"));

  return inUnit(source, viewer, async (unit) => {
    const round = await lockConsultation(unit.manager, id);
    if (!round) return refused(problem("NOT_FOUND"));
    const allowed = mayPresent(round.state, windowOf(round), unit.now);
    if (!allowed.ok) return allowed;
    if (!(await meetingExists(unit.manager, meeting))) return refused(problem("NOT_FOUND", "meeting"));

    const before = round.state;
    round.state = consultationLifecycle.transitions.present.to;
    round.presentedToMeeting = meeting;
    await unit.manager.save(round);
    await publishPresentation(unit.manager, round);
    await audit(unit, {
      capacity: capacityOf(viewer, "SECRETARIAT"),
      event: "consultation.presented",
      object: { type: "consultation", id },
      before,
      after: round.state,
    });
    return ok({ id });
  });
}
