import type { DataSource } from "typeorm";
import { ok, problem, refused, type Result } from "@openfloor/domain/kernel";
import { checkNewAgendaItem, mayOrderAgenda, type NewAgendaItem } from "@openfloor/domain/meetings";
import { capacityOf, type Viewer } from "@openfloor/domain/membership";
import { audit } from "../../../platform/database/audit.js";
import { inUnit } from "../../../platform/database/unit-of-work.js";
import { appendAgendaItem, consultationExists, findMeeting } from "../store/meeting-repository.js";

/**
 * Adds an item at the end of a meeting's agenda. NOT_ALLOWED; NOT_FOUND for the meeting or the round;
 * WRONG_STATE for a historical meeting; or what is wrong with the title.
 */
export async function addAgendaItem(
  source: DataSource,
  viewer: Viewer,
  { meeting, item }: { meeting: number; item: NewAgendaItem },
): Promise<Result<{ id: string }>> {
  if (!mayOrderAgenda(viewer)) return refused(problem("NOT_ALLOWED"));
  const checked = checkNewAgendaItem(item);
  if (!checked.ok) return checked;

  return inUnit(source, viewer, async (unit) => {
    const found = await findMeeting(unit.manager, meeting);
    if (!found) return refused(problem("NOT_FOUND", "meeting"));
    if (found.historical) return refused(problem("WRONG_STATE", undefined, { current: "HISTORICAL" }));
    if (item.consultation !== null && !(await consultationExists(unit.manager, item.consultation))) {
      return refused(problem("NOT_FOUND", "consultation"));
    }
    const id = await appendAgendaItem(unit.manager, meeting, item);
    await audit(unit, {
      capacity: capacityOf(viewer, "SECRETARIAT", "CHAIR"),
      event: "agenda-item.added",
      object: { type: "agenda-item", id },
    });
    return ok({ id });
  });
}
