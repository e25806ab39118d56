import type { EntityManager } from "typeorm";
import type { ConsultationRow } from "./consultation-row.js";

/**
 * The act of publication: copies an announced round to `pub`, in the shape it is read in, and tells
 * `intake` its window and questions. Sequence numbers follow those of the record.
 */
export async function publishConsultation(manager: EntityManager, round: ConsultationRow): Promise<void> {
  // Two announcements at once take their numbers one after the other.
  await manager.query("select pg_advisory_xact_lock(hashtext('pub.consultation.sequence'))");
  const questions = round.questions.map(({ publicId, position, text }) => ({
    id: publicId,
    position,
    text,
    incompleteInSource: false,
  }));
  const decision = {
    takenBy: await groupName(manager),
    meeting: round.decisionMeeting,
    decidedOn: round.decidedOn,
    text: { original: { language: "en", text: round.decisionText, origin: "ORIGINAL" }, translations: [] },
    note: null,
  };
  await manager.query(
    `insert into pub.consultation (id, slug, sequence, historical, topic, decision, opens_at, closes_at, zone, questions)
     select $1, $2, coalesce(max(sequence), 0) + 1, false, $3, $4, $5, $6, $7, $8 from pub.consultation`,
    [
      round.publicId,
      round.slug,
      round.topic,
      decision,
      round.opensAt,
      round.closesAt,
      round.zone,
      JSON.stringify(questions),
    ],
  );
  await manager.query(
    "insert into intake.round (consultation, opens_at, closes_at, questions) values ($1, $2, $3, $4)",
    [round.publicId, round.opensAt, round.closesAt, questions.map(({ id }) => id)],
  );
}

/** Makes public that the round was presented to a meeting of the group. */
export async function publishPresentation(manager: EntityManager, round: ConsultationRow): Promise<void> {
  await manager.query("update pub.consultation set presented_to_meeting = $2, version = version + 1 where id = $1", [
    round.publicId,
    round.presentedToMeeting,
  ]);
}

async function groupName(manager: EntityManager): Promise<string> {
  const found: { name: string }[] = await manager.query("select short_name as name from pub.group_profile");
  return found[0]?.name ?? "";
}
