import { randomUUID } from "node:crypto";
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
import { slugExists } from "../store/consultation-repository.js";
import { ConsultationRow } from "../store/consultation-row.js";

/** Enters a round that a meeting decided; gives its id. NOT_ALLOWED, SLUG_TAKEN, or what is wrong by field. */
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
    const round = unit.manager.create(ConsultationRow, {
      id: randomUUID(),
      publicId: null,
      slug,
      state: consultationLifecycle.initial,
      topic,
      decisionMeeting: decision.meeting,
      decidedOn: decision.decidedOn,
      decisionText: decision.text,
      createdBy: viewer.accountId,
      createdAt: unit.now,
      questions: entered.questions.map((text, index) => ({ id: randomUUID(), position: index + 1, text })),
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
