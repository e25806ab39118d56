import type { ClaimedFigures } from "../consultations/index.js";
import type { StatedDate } from "../kernel/index.js";
import type { SourcedReport } from "./sourced-report.js";

/** Where a fact comes from: the name of the source, and its address when it has one (`/…` is on the public origin). */
export type Source = { readonly name: string; readonly url: string | null };

/** An instrument with the versions that the record knows, oldest first; there may be others. */
export type RecordedInstrument = {
  readonly body: string;
  readonly number: string;
  readonly versions: readonly string[];
  readonly sources: readonly Source[];
};

export type RecordedGroup = {
  readonly name: string;
  readonly shortName: string;
  readonly participation: string;
  readonly founded: { readonly instrument: string; readonly year: number | null; readonly source: Source };
  /** How many items the fuller terms of reference have, as far as the record knows them. */
  readonly fullerTerms: { readonly items: number; readonly complete: boolean; readonly source: Source };
  readonly page: Source;
};

/** Days as `YYYY-MM-DD`; null is what no source states. */
export type RecordedMeeting = {
  readonly number: number;
  readonly starts: string | null;
  readonly ends: string | null;
  readonly venue: string | null;
  readonly conflict: MeetingConflict | null;
  readonly source: Source;
  readonly page: Source;
};
/** Another source's value for one field of a meeting. */
export type MeetingConflict = { readonly field: string; readonly value: string; readonly source: Source };

/** Responses that this installation itself received for a round, up to the as-of date. */
export type HeldResponses = {
  readonly received: number;
  readonly published: number;
  readonly notPublished: readonly { readonly reason: string; readonly count: number }[];
  readonly withdrawn: number;
};

/** A round with its stated dates. `questions` is null when no source lists them; `held` when it was not run here. */
export type RecordedRound = {
  readonly topic: string | null;
  readonly decidedByMeeting: number | null;
  readonly opens: readonly StatedDate[];
  readonly closes: readonly StatedDate[];
  readonly consultationMeeting: StatedDate | null;
  readonly questions: number | null;
  readonly claimed: ClaimedFigures | null;
  readonly held: HeldResponses | null;
  readonly page: Source;
};

/** Dated membership; before `knownFrom` (a day) nothing is stated. */
export type RecordedMembership = {
  readonly knownFrom: string;
  readonly members: readonly { readonly memberSince: string | null }[];
  readonly source: Source;
};

/** Everything a Council report is compiled from, as plain data. */
export type CouncilRecord = {
  readonly group: RecordedGroup;
  readonly instruments: readonly RecordedInstrument[];
  readonly meetings: readonly RecordedMeeting[];
  readonly rounds: readonly RecordedRound[];
  readonly membership: RecordedMembership;
  /** The report that a source attributes to one period, taken apart into its statements. */
  readonly sourced: SourcedReport;
};
