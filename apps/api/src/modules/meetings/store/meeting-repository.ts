import type { EntityManager } from "typeorm";
import { isUuid } from "@openfloor/domain/kernel";
import type { NewAgendaItem, NewMeeting } from "@openfloor/domain/meetings";
import { systemRandomness } from "../../../platform/randomness.js";
import { AgendaItemRow } from "./agenda-item-row.js";
import { MeetingRow } from "./meeting-row.js";

export const meetingEntities = [AgendaItemRow, MeetingRow];

/** Enters a meeting of this installation under its number; false when the number is taken, also by another writer just now. */
export async function enterMeeting(manager: EntityManager, meeting: NewMeeting): Promise<boolean> {
  const { raw } = await manager
    .createQueryBuilder()
    .insert()
    .into(MeetingRow)
    .values({ ...meeting, note: null, historical: false })
    .orIgnore()
    .returning("number")
    .execute();
  return (raw as unknown[]).length > 0;
}

/** The act of publication: a meeting's number, dates and place are public. */
export async function publishMeeting(
  manager: EntityManager,
  { number, starts, ends, venue }: NewMeeting,
): Promise<void> {
  await manager.query("insert into pub.meeting (number, starts, ends, venue) values ($1, $2, $3, $4)", [
    number,
    starts,
    ends,
    venue,
  ]);
}

export function findMeeting(manager: EntityManager, number: number): Promise<MeetingRow | null> {
  return manager.findOneBy(MeetingRow, { number });
}

export async function consultationExists(manager: EntityManager, id: string): Promise<boolean> {
  if (!isUuid(id)) return false;
  const found: unknown[] = await manager.query("select from core.consultation where id = $1", [id]);
  return found.length > 0;
}

/** Adds an item after the last one of the meeting; two at once take their places one after the other. Gives its id. */
export async function appendAgendaItem(
  manager: EntityManager,
  meeting: number,
  { title, consultation }: NewAgendaItem,
): Promise<string> {
  await manager.query("select pg_advisory_xact_lock(hashtext('core.agenda_item'), $1)", [meeting]);
  const position = ((await manager.maximum(AgendaItemRow, "position", { meeting })) ?? 0) + 1;
  const id = systemRandomness.uuid();
  await manager.insert(AgendaItemRow, { id, meeting, position, title, consultation });
  return id;
}
