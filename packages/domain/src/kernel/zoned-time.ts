import { instant, isWritableMoment, type Instant } from "./instant.js";

const local = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::(\d{2}))?$/;

/**
 * The instants at which clocks in `zone` show the local time `2027-03-28T02:30`: one as a rule; none
 * when they are put forward over it; two, the earlier first, when they are put back over it. Also
 * none for a text that is no such time. Throws a RangeError on a zone that this runtime does not know.
 */
export function instantsAt(localTime: string, zone: string): Instant[] {
  const wanted = utcOf(localTime);
  if (wanted === undefined) return [];
  const day = 86_400_000;
  // An offset holds for longer than a day, so those a day before and after are all that can apply.
  const offsets = new Set([wanted - day, wanted, wanted + day].map((moment) => offsetAt(moment, zone)));
  return [...offsets]
    .map((offset) => wanted - offset)
    .filter((moment) => isWritableMoment(moment) && moment + offsetAt(moment, zone) === wanted)
    .toSorted((a, b) => a - b)
    .map((moment) => instant(new Date(moment)));
}

/** The local time read as if it were UTC, in milliseconds; undefined when the calendar has no such day or time. */
function utcOf(localTime: string): number | undefined {
  const match = local.exec(localTime);
  if (!match) return undefined;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match
    .slice(1)
    .map((part) => Number(part ?? 0));
  const moment = Date.UTC(year, month - 1, day, hour, minute, second);
  const back = new Date(moment).toISOString().slice(0, 16);
  return back === localTime.slice(0, 16) && second < 60 ? moment : undefined;
}

/** How far the clocks of `zone` are ahead of UTC at a moment, in milliseconds. */
function offsetAt(moment: number, zone: string): number {
  const shown = new Intl.DateTimeFormat("en-CA", {
    timeZone: zone,
    calendar: "iso8601",
    numberingSystem: "latn",
    hourCycle: "h23",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
  }).formatToParts(moment);
  const part = (type: Intl.DateTimeFormatPartTypes): number => Number(shown.find((each) => each.type === type)?.value);
  return Date.UTC(part("year"), part("month") - 1, part("day"), part("hour"), part("minute"), part("second")) - moment;
}
