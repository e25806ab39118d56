import type { DataSource } from "typeorm";
import {
  checkNewConsultation,
  consultationLifecycle,
  mayManageConsultations,
  type NewConsultation,
} from "@openfloor/domain/consultations";
import { ok, problem, refused, type Result } from "@openfloor/domain/kernel";
import { capacityOf, type Viewer } from "@openfloor/domain/membership";
import { audit } from "../../../platform/database/audit.js";
import { inUnit } from "../../../platform/database/unit-of-work.js";
import { systemRandomness } from "../../../platform/randomness.js";
import { meetingExists, slugExists } from "../store/consultation-repository.js";
import { ConsultationRow } from "../store/consultation-row.js";

/** Enters a round that a meeting decided; gives its id. NOT_ALLOWED, SLUG_TAKEN, NOT_FOUND of the meeting, or what is wrong by field. */
export async function createConsultation(
  source: DataSource,
  viewer: Viewer,
  entered: NewConsultation,
): Promise<Result<{ id: string }>> {
  if (!mayManageConsultations(viewer)) return refused(problem("NOT_ALLOWED"));
  const checked = checkNewConsultation(entered);
  if (!checked.ok) return checked;

  return inUnit(source, viewer, async (unit) => {
    if (await slugExists(unit.manager, entered.slug)) return refused(problem("SLUG_TAKEN", "slug"));
    const { slug, topic, decision } = entered;
    if (decision.meeting !== null && !(await meetingExists(unit.manager, decision.meeting))) {
      return refused(problem("NOT_FOUND", "decision.meeting"));
    }
    const round = unit.manager.create(ConsultationRow, {
      id: systemRandomness.uuid(),
      publicId: null,
      slug,
      state: consultationLifecycle.initial,
      topic,
      decisionMeeting: decision.meeting,
      decidedOn: decision.decidedOn,
      decisionText: decision.text,
      createdBy: viewer.accountId,
      createdAt: unit.now,
      questions: entered.questions.map((text, index) => ({ id: systemRandomness.uuid(), position: index + 1, text })),
    });
    await unit.manager.save(round);
    await audit(unit, {
      capacity: capacityOf(viewer, "SECRETARIAT"),
      event: "consultation.created",
      object: { type: "consultation", id: round.id },
      after: round.state,
    });
    return ok({ id: round.id });
  });
}
