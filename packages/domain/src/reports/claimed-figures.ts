import type { ClaimedFigures } from "../consultations/index.js";
import type { ClaimAbout, ClaimSubject, SourcedReport } from "./sourced-report.js";

const isAbout =
  <S extends ClaimSubject>(subject: S) =>
  (claim: { readonly subject: ClaimSubject }): claim is ClaimAbout<S> =>
    claim.subject === subject;

/** The statements of a sourced report about one subject. */
export const statementsOn = <S extends ClaimSubject>(report: SourcedReport, subject: S): ClaimAbout<S>[] =>
  report.claims.filter(isAbout(subject));

/** The figures that a sourced report states of the round with this topic, taken as they are. */
export function figuresStatedIn(report: SourcedReport, topic: string): ClaimedFigures {
  const responses = statementsOn(report, "ROUND_RESPONSES").find(({ round }) => round === topic);
  const kinds = statementsOn(report, "ROUND_KIND").filter(({ round }) => round === topic);
  return {
    responses: responses?.value ?? null,
    byKind: kinds.map(({ kind, value }) => ({ kind, count: value })),
    byRegion: null,
    source: report.source.name,
  };
}
