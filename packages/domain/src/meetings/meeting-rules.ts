import { all, checkText, isDay, ok, problem, refused, type LocalizedText, type Result } from "../kernel/index.js";
import { hasRole, type Viewer } from "../membership/index.js";

/** A meeting of the group as the secretariat plans it; dates are days at the meeting's place. */
export type NewMeeting = {
  readonly number: number;
  readonly starts: string;
  readonly ends: string;
  readonly venue: string;
};

/** Meetings are counted from 1, in numbers of at most three digits. */
export const isMeetingNumber = (number: number): boolean => Number.isInteger(number) && number > 0 && number < 1_000;

export function checkNewMeeting({ number, starts, ends, venue }: NewMeeting): Result<undefined> {
  return all(
    isMeetingNumber(number) ? ok() : refused(problem("FIELD_REQUIRED", "number")),
    isDay(starts) ? ok() : refused(problem("FIELD_REQUIRED", "starts")),
    isDay(ends) ? ok() : refused(problem("FIELD_REQUIRED", "ends")),
    isDay(starts) && isDay(ends) && ends < starts ? refused(problem("WINDOW_INVALID", "ends")) : ok(),
    checkText(venue, "venue", { max: 200, required: true, oneLine: true }),
  );
}

/** An item of the agenda; `consultation` names the round that is presented under it. */
export type NewAgendaItem = { readonly title: LocalizedText; readonly consultation: string | null };

export function checkNewAgendaItem({ title }: NewAgendaItem): Result<undefined> {
  return all(
    checkText(title.original.text, "title", { max: 300, required: true, oneLine: true }),
    ...title.translations.map((version) =>
      checkText(version.text, `title.${version.language}`, { max: 300, oneLine: true }),
    ),
  );
}

/** The secretariat convenes; the Chair orders the agenda. */
export const mayPlanMeetings = (viewer: Viewer): boolean => hasRole(viewer, "SECRETARIAT");
export const mayOrderAgenda = (viewer: Viewer): boolean => hasRole(viewer, "SECRETARIAT", "CHAIR");

/** Agendas are for the group. */
export const mayReadMeetings = (viewer: Viewer): boolean =>
  hasRole(viewer, "SECRETARIAT", "CHAIR", "FOCAL_POINT", "DELEGATE");
