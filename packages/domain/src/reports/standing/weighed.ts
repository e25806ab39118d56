import type { ClaimStanding, Evidence } from "../compiled-report.js";
import type { CouncilRecord } from "../council-record.js";
import type { ClaimAbout, ClaimSubject, SourcedReport } from "../sourced-report.js";

export type Weighed = { readonly standing: ClaimStanding; readonly evidence: readonly Evidence[] };

/** What a claim is weighed against: the record, the other statements of its report, and the day of the snapshot. */
export type Beside = { readonly record: CouncilRecord; readonly report: SourcedReport; readonly asOf: string };

/** Compares a claim about one subject with the record. */
export type Weigh<S extends ClaimSubject> = (claim: ClaimAbout<S>, beside: Beside) => Weighed;

/** Nothing to compare with. */
export const statedOnly: Weighed = { standing: "STATED_ONLY", evidence: [] };

export const compared = (same: boolean, ...evidence: readonly Evidence[]): Weighed => ({
  standing: same ? "MATCHES" : "DIFFERS",
  evidence,
});
