import type { CompiledClaim, Evidence } from "../compiled-report.js";
import type { Source } from "../council-record.js";
import type { ClaimSubject, SourcedClaim } from "../sourced-report.js";
import { claimValueInWords } from "../claim-values.js";
import * as group from "./weigh-group.js";
import * as rounds from "./weigh-rounds.js";
import { statedOnly, type Beside, type Weigh } from "./weighed.js";

const nothingBeside = (): typeof statedOnly => statedOnly;

const comparisons: { readonly [S in ClaimSubject]: Weigh<S> } = {
  MEETINGS_HELD: group.meetingsHeld,
  BASIS: group.basis,
  ACTION: group.action,
  FOUNDING: group.founding,
  PARTICIPATION: group.participation,
  TERMS: group.terms,
  INSTRUCTION: nothingBeside,
  MODALITY: nothingBeside,
  VENUE: group.venue,
  APPROVAL: nothingBeside,
  DISSEMINATION: nothingBeside,
  ROUND_PERIOD: rounds.roundPeriod,
  ROUND_TOPIC: rounds.roundTopic,
  ROUND_RESPONSES: rounds.roundResponses,
  ROUND_KIND: rounds.roundKind,
  ROUND_SPREAD: rounds.roundSpread,
  ROUND_QUESTIONS: rounds.roundQuestions,
  PUBLICATION: rounds.publication,
  CURRENT_ROUND: rounds.currentRound,
  INVITATION: nothingBeside,
  THANKS: nothingBeside,
};

/** A claim with its standing, and in words what stands beside it with the source of each. */
export function weighClaim(claim: SourcedClaim, beside: Beside): CompiledClaim {
  const weigh = comparisons[claim.subject] as Weigh<ClaimSubject>;
  const weighed = weigh(claim, beside);
  const evidence = [...weighed.evidence, ...(claim.beside ?? [])].map((one) =>
    nameOwnSource(one, beside.report.source),
  );
  return {
    id: claim.id,
    paragraph: claim.paragraph,
    claim: claim.claim,
    value: claimValueInWords(claim),
    standing: weighed.standing,
    record: inWords(claim.record, evidence),
    remark: claim.record,
    evidence,
  };
}

/** Evidence that the record takes from the claim's own source is no second witness, and says so. */
const nameOwnSource = ({ text, source }: Evidence, own: Source): Evidence =>
  source.name.startsWith(own.name)
    ? { text, source: { name: "taken from this same source", url: own.url } }
    : { text, source };

/** A remark followed by evidence, with the names and web addresses of its sources. */
export const inWords = (remark: string, evidence: readonly Evidence[]): string =>
  evidence.length === 0 ? remark : `${remark}. In the record: ${evidence.map(cited).join("; ")}`;

const cited = ({ text, source: { name, url } }: Evidence): string => {
  const isInName = url === null || url.startsWith("/") || name.startsWith(url);
  return `${text} (${isInName ? name : `${name}, ${url}`})`;
};
