import { all, ok, problem, refused, type Result } from "../kernel/index.js";
import type { CouncilRecord, RecordedMeeting, RecordedRound } from "./council-record.js";
import type { SourcedReport } from "./sourced-report.js";

/** The meetings that a report covers, and the day (`YYYY-MM-DD`) of which it is a snapshot. */
export type ReportPeriod = { readonly meetings: readonly number[]; readonly asOf: string };

const isDay = (text: string): boolean => {
  const parsed = new Date(text);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(text);
};

/** A meeting was held by a day when its own dates say so or, when none is stated, those of a later meeting. */
export function wasHeldBy(record: CouncilRecord, number: number, day: string): boolean {
  const ended = record.meetings.map((meeting) => ({ number: meeting.number, day: meeting.ends ?? meeting.starts }));
  const own = ended.find((meeting) => meeting.number === number)?.day ?? null;
  if (own !== null) return own <= day;
  return ended.some((meeting) => meeting.number > number && meeting.day !== null && meeting.day <= day);
}

/**
 * A period that a report can cover: one to ten meetings of the record, each once, held by a day that
 * is not after `today`. Else FIELD_REQUIRED, NOT_FOUND or BAD_REQUEST with the field.
 */
export function checkPeriod(record: CouncilRecord, period: ReportPeriod, today: string): Result<undefined> {
  const { meetings, asOf } = period;
  const wellFormed = all(
    meetings.length > 0 && meetings.length <= 10 ? ok() : refused(problem("FIELD_REQUIRED", "meetings")),
    new Set(meetings).size === meetings.length ? ok() : refused(problem("BAD_REQUEST", "meetings")),
    isDay(asOf) && asOf <= today ? ok() : refused(problem("BAD_REQUEST", "asOf")),
  );
  if (!wellFormed.ok) return wellFormed;
  if (!meetings.every((number) => record.meetings.some((meeting) => meeting.number === number))) {
    return refused(problem("NOT_FOUND", "meetings"));
  }
  return meetings.every((number) => wasHeldBy(record, number, asOf)) ? ok() : refused(problem("BAD_REQUEST", "asOf"));
}

export const meetingsOf = (record: CouncilRecord, period: ReportPeriod): RecordedMeeting[] =>
  record.meetings
    .filter(({ number }) => period.meetings.includes(number))
    .toSorted((one, other) => one.number - other.number);

/** The sourced report, when it covers exactly these meetings and can have been made on that day. */
export function sourceFor({ sourced }: CouncilRecord, { meetings, asOf }: ReportPeriod): SourcedReport | null {
  const same = meetings.length === sourced.meetings.length && meetings.every((n) => sourced.meetings.includes(n));
  return same && sourced.asOf.earliest <= asOf && asOf <= sourced.asOf.latest ? sourced : null;
}

/**
 * Rounds of a period by where they stood on its day: over, under way, or without a date that tells.
 * A round that had not begun is in none of them.
 */
export type RoundsOfPeriod = Readonly<Record<"over" | "current" | "undated", readonly RecordedRound[]>>;

/** A round had begun when its first stated beginning says so or, when none is stated, the meeting that decided it was over. */
export function hadBegun(record: CouncilRecord, round: RecordedRound, day: string): boolean {
  const opened = round.opens[0]?.earliest ?? null;
  if (opened !== null) return opened <= day;
  return round.decidedByMeeting !== null && wasHeldBy(record, round.decidedByMeeting, day);
}

/**
 * A round is of the period when the meeting before the first one covered, or one of those covered,
 * decided it; without a known decision, when it began between the first of them and the day.
 */
export function roundsOf(record: CouncilRecord, period: ReportPeriod): RoundsOfPeriod {
  const first = Math.min(...period.meetings);
  const last = Math.max(...period.meetings);
  const since = record.meetings.find(({ number }) => number === first)?.starts ?? null;
  const rounds = record.rounds.filter((round) => {
    if (!hadBegun(record, round, period.asOf)) return false;
    if (round.decidedByMeeting !== null) return first - 1 <= round.decidedByMeeting && round.decidedByMeeting <= last;
    const opened = round.opens[0]?.earliest ?? null;
    return since !== null && opened !== null && opened >= since;
  });
  const standing = ({ opens, closes, consultationMeeting, decidedByMeeting }: RecordedRound): keyof RoundsOfPeriod => {
    const ends = [...closes, ...(consultationMeeting ? [consultationMeeting] : [])].flatMap(
      ({ latest }) => latest ?? [],
    );
    if (ends.length > 0) return ends.every((end) => end < period.asOf) ? "over" : "current";
    // Without a dated end, a round that a meeting before the last one decided cannot still be running.
    if (decidedByMeeting !== null && decidedByMeeting < last) return "over";
    return opens.some(({ earliest }) => earliest !== null) ? "current" : "undated";
  };
  const standingAt = (wanted: keyof RoundsOfPeriod): RecordedRound[] =>
    rounds.filter((round) => standing(round) === wanted);
  return { over: standingAt("over"), current: standingAt("current"), undated: standingAt("undated") };
}
