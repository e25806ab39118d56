import type { Language } from "./languages.js";
import type { Texts } from "./texts.js";

/** Dates of the calendar and instants with their zone. A malformed date or zone throws a RangeError. */
export interface Dates {
  /** A calendar day, ISO `2027-03-01`: "1 March 2027". */
  readonly date: (isoDate: string) => string;
  /** Two calendar days as one phrase: "19–20 September 2019". */
  readonly dateRange: (first: string, last: string) => string;
  /** A calendar month, ISO `2027-03`, or the month of a day: "March 2027". */
  readonly month: (isoMonth: string) => string;
  /** A moment (ISO 8601 with offset) on the clock of a IANA zone: "1 March 2027, 23:59 (Geneva time, UTC+1)". */
  readonly instant: (iso: string, zone: string, precision?: "minute" | "second") => string;
}

/** The date forms of one language. */
export function createDates(language: Language, tag: string, t: Texts["t"]): Dates {
  const formatters = new Map<string, Intl.DateTimeFormat>();
  const formatter = (options: Intl.DateTimeFormatOptions) => {
    const key = JSON.stringify(options);
    const made = formatters.get(key) ?? new Intl.DateTimeFormat(tag, options);
    formatters.set(key, made);
    return made;
  };
  const join = (parts: Intl.DateTimeFormatPart[]) => parts.map((part) => ordinalFirst(language, part)).join("");
  const day = (zone: string) => formatter({ timeZone: zone, day: "numeric", month: "long", year: "numeric" });
  const month = formatter({ timeZone: "UTC", month: "long", year: "numeric" });

  return {
    date: (isoDate) => join(day("UTC").formatToParts(dayOf(isoDate))),
    dateRange: (first, last) =>
      language === "zh"
        ? chineseRange(day("UTC").format(dayOf(first)), day("UTC").format(dayOf(last)))
        : plainDash(join(day("UTC").formatRangeToParts(dayOf(first), dayOf(last)))),
    month: (isoMonth) => month.format(dayOf(`${isoMonth.slice(0, 7)}-01`)),
    instant: (iso, zone, precision = "minute") => {
      const moment = momentOf(iso);
      const clock = formatter({
        timeZone: zone,
        hour: "2-digit",
        minute: "2-digit",
        hourCycle: "h23",
        ...(precision === "second" ? { second: "2-digit" } : {}),
      });
      const when = { date: join(day(zone).formatToParts(moment)), time: clock.format(moment) };
      if (zone === "UTC" || zone === "Etc/UTC") return t("common.instantUtc", when);
      return t("common.instant", {
        ...when,
        zone: zoneName(moment),
        offset: offsetAt(moment, zone),
      });

      function zoneName(at: Date): string {
        if (zone === "Europe/Zurich") return t("common.zoneGeneva");
        return partOf(formatter({ timeZone: zone, timeZoneName: "longGeneric" }), at);
      }
    },
  };
}

/** `Date` guesses at nearly any words, so the form is asked for first. */
function dayOf(isoDate: string): Date {
  const day = new Date(`${isoDate}T00:00:00Z`);
  if (Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== isoDate)
    throw new RangeError(`not a calendar day: ${isoDate}`);
  return day;
}

/** Without an offset the text would be read on this machine's clock. */
function momentOf(iso: string): Date {
  const moment = new Date(iso);
  if (Number.isNaN(moment.getTime()) || !/^\d{4}-\d\d-\d\dT.*(Z|[+-]\d\d:?\d\d)$/.test(iso))
    throw new RangeError(`not an instant with its offset: ${iso}`);
  return moment;
}

/** French writes the first of a month as an ordinal; Intl does not. */
function ordinalFirst(language: Language, part: Intl.DateTimeFormatPart): string {
  return language === "fr" && part.type === "day" && part.value === "1" ? "1er" : part.value;
}

/** Intl falls back to figures with slashes; in running text the year and month are said once: 2019年9月19日至20日. */
function chineseRange(first: string, last: string): string {
  if (first === last) return first;
  const [year = "", yearAndMonth = ""] = [/^\d+年/, /^\d+年\d+月/].map((start) => start.exec(first)?.[0]);
  const shared = [yearAndMonth, year].find((start) => last.startsWith(start)) ?? "";
  return `${first}至${last.slice(shared.length)}`;
}

/**
 * Servers write thin spaces around the dash of a range and browsers ordinary ones: one form for
 * both, so that a page rendered on the server stays as it is. English days close up: 19–20 September.
 */
function plainDash(range: string): string {
  return range.replaceAll("\u2009", " ").replace(/^(\d+) – (?=\d+ \p{L}+ \d{4}$)/u, "$1–");
}

function partOf(formatter: Intl.DateTimeFormat, at: Date): string {
  return formatter.formatToParts(at).find((part) => part.type === "timeZoneName")?.value ?? "";
}

const offsets = new Map<string, Intl.DateTimeFormat>();

/** "UTC+1", "UTC−3:30": the same sign in all six languages. */
function offsetAt(moment: Date, zone: string): string {
  const formatter = offsets.get(zone) ?? new Intl.DateTimeFormat("en", { timeZone: zone, timeZoneName: "longOffset" });
  offsets.set(zone, formatter);
  const offset = partOf(formatter, moment);
  const [, sign = "+", hours = "00", minutes = "00"] = /([+-])(\d\d):(\d\d)/.exec(offset) ?? [];
  return `UTC${sign === "-" ? "−" : "+"}${Number(hours)}${minutes === "00" ? "" : `:${minutes}`}`;
}
