import type { DataSource } from "typeorm";
import {
  consultationLifecycle,
  isShortWindow,
  mayAnnounce,
  mayManageConsultations,
} from "@openfloor/domain/consultations";
import { ok, problem, refused, type Result, type Window } from "@openfloor/domain/kernel";
import { capacityOf, type Viewer } from "@openfloor/domain/membership";
import { audit } from "../../../platform/database/audit.js";
import { inUnit } from "../../../platform/database/unit-of-work.js";
import { systemRandomness } from "../../../platform/randomness.js";
import { lockConsultation } from "../store/consultation-repository.js";
import { publishConsultation } from "../store/publish-consultation.js";

/**
 * Announces a decided round with its window and publishes it, under public ids minted here; it opens
 * and closes by the clock. Says whether the window is short. NOT_ALLOWED, NOT_FOUND, WRONG_STATE,
 * WINDOW_INVALID, WINDOW_IN_PAST.
 */
export async function announceConsultation(
  source: DataSource,
  viewer: Viewer,
  { id, window }: { id: string; window: Window },
): Promise<Result<{ id: string; shortWindow: boolean }>> {
  if (!mayManageConsultations(viewer)) return refused(problem("NOT_ALLOWED"));

  return inUnit(source, viewer, async (unit) => {
    const round = await lockConsultation(unit.manager, id);
    if (!round) return refused(problem("NOT_FOUND"));
    const allowed = mayAnnounce(round.state, window, unit.now);
    if (!allowed.ok) return allowed;

    const before = round.state;
    round.state = consultationLifecycle.transitions.announce.to;
    round.publicId = systemRandomness.uuid();
    Object.assign(round, window);
    for (const question of round.questions) question.publicId = systemRandomness.uuid();
    await unit.manager.save(round);
    await publishConsultation(unit.manager, round);
    await audit(unit, {
      capacity: capacityOf(viewer, "SECRETARIAT"),
      event: "consultation.announced",
      object: { type: "consultation", id },
      before,
      after: round.state,
    });
    return ok({ id, shortWindow: isShortWindow(window) });
  });
}
