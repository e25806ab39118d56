import type { DataSource } from "typeorm";
import { ok, problem, refused, type Result } from "@openfloor/domain/kernel";
import { checkNewMeeting, mayPlanMeetings, type NewMeeting } from "@openfloor/domain/meetings";
import { capacityOf, type Viewer } from "@openfloor/domain/membership";
import { audit } from "../../../platform/database/audit.js";
import { inUnit } from "../../../platform/database/unit-of-work.js";
import { enterMeeting, publishMeeting } from "../store/meeting-repository.js";

/** Plans a meeting of the group and makes its number, dates and place public. NOT_ALLOWED, NUMBER_TAKEN, or what is wrong by field. */
export async function planMeeting(
  source: DataSource,
  viewer: Viewer,
  meeting: NewMeeting,
): Promise<Result<{ number: number }>> {
  if (!mayPlanMeetings(viewer)) return refused(problem("NOT_ALLOWED"));
  const checked = checkNewMeeting(meeting);
  if (!checked.ok) return checked;

  return inUnit(source, viewer, async (unit) => {
    const { number } = meeting;
    if (!(await enterMeeting(unit.manager, meeting))) return refused(problem("NUMBER_TAKEN", "number"));
    await publishMeeting(unit.manager, meeting);
    await audit(unit, {
      capacity: capacityOf(viewer, "SECRETARIAT"),
      event: "meeting.planned",
      object: { type: "meeting", id: String(number) },
      after: "PLANNED",
    });
    return ok({ number });
  });
}
