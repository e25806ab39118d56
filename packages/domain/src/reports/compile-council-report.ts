import type { CompiledClaim, CompiledCouncilReport, CompiledParagraph } from "./compiled-report.js";
import { recordConflicts } from "./record-conflicts.js";
import type { CouncilRecord } from "./council-record.js";
import { hadBegun, meetingsOf, roundsOf, sourceFor, type ReportPeriod } from "./period.js";
import type { SourcedClaim } from "./sourced-report.js";
import { weighClaim } from "./standing/weigh-claim.js";
import * as activities from "./wording/activities.js";
import * as background from "./wording/background.js";
import { settle, type Context, type WriteParagraph } from "./wording/passage.js";
import * as rounds from "./wording/rounds.js";
import { actionRequired, meetingNames, summary } from "./wording/summary.js";

const paragraphs: Readonly<Record<string, WriteParagraph>> = {
  Summary: summary,
  "Action required": actionRequired,
  "1.1": background.founding,
  "1.2": background.termsOfReference,
  "1.3": background.instruction,
  "1.4": background.modality,
  "2.1": activities.meetingsHeld,
  "2.2": activities.approval,
  "2.3": activities.dissemination,
  "2.4": rounds.roundsHeld,
  "2.5": rounds.publication,
  "2.6": rounds.roundsNow,
  "3.1": activities.invitation,
  "3.2": activities.thanks,
};

/**
 * Takes the record and a period that `checkPeriod` accepts, and gives the report on it as of the
 * period's day: in the frame of the sourced report, in words of our own, every figure with its
 * source, every statement of the source beside what the record holds. Nothing later than the day is
 * mentioned in a paragraph, and what the record does not state is said to be not stated. Throws when
 * the frame has a paragraph that nobody can write.
 */
export function compileCouncilReport(record: CouncilRecord, period: ReportPeriod): CompiledCouncilReport {
  const context: Context = {
    record,
    period,
    meetings: meetingsOf(record, period),
    rounds: roundsOf(record, period),
    stated: sourceFor(record, period),
  };
  const claims = [...claimsFor(context), ...recordConflicts(context)];
  return {
    meetings: context.meetings.map(({ number }) => number),
    asOf: period.asOf,
    language: "en",
    header: {
      title: `Report to the Council on the ${meetingNames(context)} ${context.meetings.length === 1 ? "meeting" : "meetings"} of ${record.group.shortName}`,
      group: record.group.name,
      documentNumber: null,
      date: null,
      author: null,
      chair: null,
    },
    sections: record.sourced.outline.map(({ number, heading, paragraphs: numbers }) => ({
      number,
      heading,
      paragraphs: numbers.map((paragraph) => written(paragraph, context, claims)),
    })),
  };
}

function written(number: string, context: Context, claims: readonly CompiledClaim[]): CompiledParagraph {
  const write = paragraphs[number];
  if (!write) throw new Error("A paragraph of the report has no wording");
  return { number, ...settle(write(context)), claims: claims.filter(({ paragraph }) => paragraph === number) };
}

/** The statements of the source, without those about a round that had not begun on the day. */
function claimsFor({ record, period, stated }: Context): CompiledClaim[] {
  if (stated === null) return [];
  const beside = { record, report: stated, asOf: period.asOf };
  return stated.claims
    .filter((claim) => !isAboutLater(record, claim, period.asOf))
    .map((claim) => weighClaim(claim, beside));
}

function isAboutLater(record: CouncilRecord, claim: SourcedClaim, day: string): boolean {
  if (!("round" in claim)) return false;
  const round = record.rounds.find(({ topic }) => topic === claim.round);
  return round !== undefined && !hadBegun(record, round, day);
}
