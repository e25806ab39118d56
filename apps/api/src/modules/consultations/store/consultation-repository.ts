import type { EntityManager } from "typeorm";
import { isUuid, type Window } from "@openfloor/domain/kernel";
import { ConsultationRow } from "./consultation-row.js";
import { QuestionRow } from "./question-row.js";

export const consultationEntities = [ConsultationRow, QuestionRow];

/** The round with its questions in order, locked until the transaction ends; null when there is none. */
export async function lockConsultation(manager: EntityManager, id: string): Promise<ConsultationRow | null> {
  if (!isUuid(id)) return null;
  const locked = await manager.findOne(ConsultationRow, { where: { id }, lock: { mode: "pessimistic_write" } });
  if (!locked) return null;
  locked.questions = await manager.find(QuestionRow, { where: { consultation: { id } }, order: { position: "ASC" } });
  return locked;
}

/** Whether a short name is in use, here or in the record. Two who want the same one take turns until their transactions end. */
export async function slugExists(manager: EntityManager, slug: string): Promise<boolean> {
  await manager.query("select pg_advisory_xact_lock(hashtext('core.consultation.slug'), hashtext($1))", [slug]);
  const found: { taken: boolean }[] = await manager.query(
    `select exists (select from core.consultation where slug = $1)
       or exists (select from pub.consultation where slug = $1) as taken`,
    [slug],
  );
  return found[0]?.taken ?? false;
}

export async function meetingExists(manager: EntityManager, number: number): Promise<boolean> {
  const found: object[] = await manager.query("select from core.meeting where number = $1", [number]);
  return found.length > 0;
}

/** The window of a round; null before it is announced. */
export function windowOf({ opensAt, closesAt, zone }: ConsultationRow): Window | null {
  return opensAt !== null && closesAt !== null && zone !== null ? { opensAt, closesAt, zone } : null;
}
