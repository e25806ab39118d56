declare const brand: unique symbol;

/** A moment in UTC to the millisecond, always written `2027-03-01T22:59:00.000Z`, so that text order is time order. */
export type Instant = string & { readonly [brand]: "Instant" };

/** Takes a date or an ISO 8601 text with an offset; throws on anything else, for callers that have checked. */
export function instant(value: Date | string): Instant {
  return (value instanceof Date ? value : new Date(value)).toISOString() as Instant;
}

const withOffset = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;

/** The instant written in `text`, or undefined when it is not ISO 8601 with an offset. */
export function parseInstant(text: string): Instant | undefined {
  if (!withOffset.test(text) || Number.isNaN(Date.parse(text))) return undefined;
  return instant(text);
}

/** Whether `text` is a day of the calendar, written `2020-02-03`; 30 February is none. */
export const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.slice(0, 10) === text;

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
