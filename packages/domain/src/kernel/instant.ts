declare const brand: unique symbol;

/** A moment in UTC to the millisecond, always written `2027-03-01T22:59:00.000Z`, so that text order is time order. */
export type Instant = string & { readonly [brand]: "Instant" };

// PostgreSQL writes `2027-03-01 22:59:00+00`. Without an offset the machine's own zone would decide.
const endsWithOffset = /:\d{2}(\.\d+)?(Z|[+-]\d{2}(:?\d{2})?)$/;

/**
 * Takes a date, or a text of ISO 8601 or PostgreSQL with an offset. Throws a RangeError on anything
 * else and outside the years 1 to 9999, for callers that have checked.
 */
export function instant(value: Date | string): Instant {
  if (typeof value === "string" && !endsWithOffset.test(value))
    throw new RangeError("A text without time and offset is no instant.");
  const date = new Date(value);
  if (!isWritableMoment(date.getTime())) throw new RangeError("An instant is a moment of the years 1 to 9999.");
  return date.toISOString() as Instant;
}

const firstMoment = Date.parse("0001-01-01T00:00:00.000Z");
const lastMoment = Date.parse("9999-12-31T23:59:59.999Z");

/** Whether a moment in milliseconds has a year of four digits: with others the order of texts would end. */
export const isWritableMoment = (moment: number): boolean => moment >= firstMoment && moment <= lastMoment;

const withOffset = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;

/** The instant written in `text`, or undefined when it is not ISO 8601 with an offset or no such day or time exists. */
export function parseInstant(text: string): Instant | undefined {
  // A Date would take 30 February for 2 March.
  if (!withOffset.test(text) || !isDay(text.slice(0, 10))) return undefined;
  const moment = Date.parse(text);
  return isWritableMoment(moment) ? instant(new Date(moment)) : undefined;
}

/** Whether `text` is a day of the calendar, written `2020-02-03`; 30 February is none, and there was no year 0. */
export const isDay = (text: string): boolean =>
  /^(?!0000)\d{4}-\d{2}-\d{2}$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.slice(0, 10) === text;

/** `moment` moved by a whole number of milliseconds. */
export function plus(moment: Instant, milliseconds: number): Instant {
  return instant(new Date(Date.parse(moment) + milliseconds));
}

export const hours = (count: number): number => count * 3_600_000;
export const days = (count: number): number => hours(24 * count);

/** Whole days from `from` to `to`, rounded down; negative when `to` lies before. */
export function daysBetween(from: Instant, to: Instant): number {
  return Math.floor((Date.parse(to) - Date.parse(from)) / days(1));
}

/** Whether `zone` is a named IANA time zone this runtime knows. Offsets such as `+02:00` are not names. */
export function isTimeZone(zone: string): boolean {
  if (!/^[A-Za-z]/.test(zone)) return false;
  try {
    new Intl.DateTimeFormat("en", { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}
