import { days, instant, plus } from "@openfloor/domain/kernel";
import type { ConsultationStage } from "@openfloor/domain/consultations";
import type { ContributionState } from "@openfloor/domain/documents";
import { claimsOf, needsAcknowledgement, type CouncilReportState } from "@openfloor/domain/reports";
import type { ResponseState, Submission } from "@openfloor/domain/responses";
import { presentConsultation } from "../../src/modules/consultations/acts/present-consultation.js";
import { saveContributionDraft } from "../../src/modules/documents/acts/save-contribution-draft.js";
import { submitContribution } from "../../src/modules/documents/acts/submit-contribution.js";
import { compileCouncilReport } from "../../src/modules/reports/acts/compile-council-report.js";
import { reviewCouncilReport } from "../../src/modules/reports/acts/review-council-report.js";
import { councilReport } from "../../src/modules/reports/reads/council-reports.js";
import { decideProposal } from "../../src/modules/responses/acts/decide-proposal.js";
import { proposeNotPublishing } from "../../src/modules/responses/acts/propose-not-publishing.js";
import {
  aConsultation,
  aPublishedResponse,
  aReceivedResponse,
  aSubmittedResponse,
  worked,
  type ReceivedResponse,
  type Round,
} from "./stories.js";
import type { World } from "./world.js";

/** The instant at which the stories of this file leave the clock: everything they tell is then in its state. */
export const present = instant("2030-05-16T10:00:00Z");

const around = (from: number, until: number) => ({
  opensAt: plus(present, days(from)),
  closesAt: plus(present, days(until)),
  zone: "Europe/Zurich",
});

/** A round that is in a stage at `present`. */
export async function aRoundIn(world: World, stage: Exclude<ConsultationStage, "HISTORICAL">): Promise<Round> {
  const decided = await aConsultation(world);
  const windows = { ANNOUNCED: around(10, 40), OPEN: around(-15, 16), CLOSED: around(-45, -15) };
  if (stage === "DECIDED") return decided;
  const round = await decided.announced(windows[stage === "PRESENTED" ? "CLOSED" : stage]);
  await world.setClock(present);
  if (stage === "PRESENTED") {
    const secretariat = await world.viewer("SECRETARIAT");
    worked(await presentConsultation(world.source, secretariat, { id: round.id, meeting: 14 }));
  }
  return round;
}

/** A response to an open round that is in a state at `present`; `proposer` names the secretariat's person who proposed not to publish it. */
export async function aResponseIn(
  world: World,
  round: Round,
  state: Exclude<ResponseState, "DRAFT">,
  { proposer = "1", ...changes }: Partial<Submission> & { proposer?: string } = {},
): Promise<ReceivedResponse & { readonly publicId?: string }> {
  if (state === "LAPSED") await world.setClock(plus(present, -days(4)));
  if (state === "SUBMITTED" || state === "LAPSED") {
    const response = await aSubmittedResponse(world, round, changes);
    await world.setClock(present);
    return response;
  }
  if (state === "PUBLISHED") return aPublishedResponse(world, round, changes);
  const response = await aReceivedResponse(world, round, changes);
  if (state === "RECEIVED") return response;
  const { id } = response;
  const first = await world.viewer("SECRETARIAT", undefined, proposer);
  worked(await proposeNotPublishing(world.source, first, { id, reason: "OFF_TOPIC", note: null }));
  if (state === "NOT_PUBLISHED") {
    const second = await world.viewer("SECRETARIAT", undefined, proposer === "1" ? "2" : "1");
    worked(await decideProposal(world.source, second, { id, accept: true }));
  }
  return response;
}

/** A draft of a State's delegation for a planned meeting, begun by its focal point, and the group's copy once submitted. */
export async function aContributionIn(
  world: World,
  state: ContributionState,
  { memberState, meeting }: { memberState: string; meeting: number },
): Promise<{ draft: string; contribution: string | null }> {
  const focalPoint = await world.viewer("FOCAL_POINT", memberState);
  const text = { title: `What ${memberState} proposes`, body: `${memberState} proposes power first.`, language: "en" };
  const draft = worked(
    await saveContributionDraft(world.source, focalPoint, { draft: null, revision: null, meeting, ...text }),
  ).id;
  if (state === "DRAFT") return { draft, contribution: null };
  const { contribution } = worked(await submitContribution(world.source, focalPoint, { draft, revision: 1 }));
  return { draft, contribution };
}

export type ReviewableReport = {
  readonly id: string;
  readonly contentHash: string;
  /** The statements that a review has to acknowledge. */
  readonly acknowledged: readonly string[];
};

/** A report on meetings of the record. No act submits one yet, so that state is written behind the walls. */
export async function aReportIn(
  world: World,
  state: CouncilReportState,
  meetings: readonly number[] = [13, 14],
): Promise<ReviewableReport> {
  const chair = await world.viewer("CHAIR");
  const { id } = worked(await compileCouncilReport(world.source, chair, { meetings, asOf: "2020-03-31" }));
  const report = await councilReport(world.source, chair, id);
  if (!report) throw new Error("no report");
  const { contentHash, compiled } = report;
  const acknowledged = claimsOf(compiled)
    .filter(needsAcknowledgement)
    .map((claim) => claim.id);
  if (state !== "COMPILED") worked(await reviewCouncilReport(world.source, chair, { id, contentHash, acknowledged }));
  if (state === "SUBMITTED")
    await world.admin.query("update core.council_report set state = 'SUBMITTED' where id = $1", [id]);
  return { id, contentHash, acknowledged };
}
