import { days, plus } from "@openfloor/domain/kernel";
import { claimsOf, needsAcknowledgement } from "@openfloor/domain/reports";
import { saveContributionDraft } from "../../src/modules/documents/acts/save-contribution-draft.js";
import { submitContribution } from "../../src/modules/documents/acts/submit-contribution.js";
import { compileCouncilReport } from "../../src/modules/reports/acts/compile-council-report.js";
import { councilReport } from "../../src/modules/reports/reads/council-reports.js";
import { proposeNotPublishing } from "../../src/modules/responses/acts/propose-not-publishing.js";
import {
  aConsultation,
  aGovernment,
  anOrganization,
  aPlannedMeeting,
  aReceivedResponse,
  closesAt,
  worked,
} from "../worlds/stories.js";
import type { World } from "../worlds/world.js";

/** One thing of each kind that an act of the delegates' side needs, by id, a day after the close of a round. */
export async function aDesk(world: World) {
  const decided = await aConsultation(world);
  const round = await (await aConsultation(world)).open();
  const received = async () => (await aReceivedResponse(world, round)).id;
  const [toPropose, toDecide, toPublish] = [await received(), await received(), await received()];
  const { id: ofOrganization } = await aReceivedResponse(world, round, { respondent: anOrganization });
  await aReceivedResponse(world, round, { respondent: aGovernment() });
  await aPlannedMeeting(world, 21);
  await world.setClock(plus(closesAt, days(1)));

  const [secretariat, chair, focalPoint] = [
    await world.viewer("SECRETARIAT"),
    await world.viewer("CHAIR"),
    await world.viewer("FOCAL_POINT", "CHE"),
  ];
  worked(await proposeNotPublishing(world.source, secretariat, { id: toDecide, reason: "OFF_TOPIC", note: null }));
  const aDraft = async (): Promise<string> => {
    const text = { meeting: 21, language: "en", title: "Schools first", body: "Power comes first." };
    return worked(await saveContributionDraft(world.source, focalPoint, { draft: null, revision: null, ...text })).id;
  };
  const [draft, toSubmit] = [await aDraft(), await aDraft()];
  const submitted = worked(await submitContribution(world.source, focalPoint, { draft: await aDraft(), revision: 1 }));
  const compiled = worked(await compileCouncilReport(world.source, chair, { meetings: [13, 14], asOf: "2020-03-31" }));
  const report = await councilReport(world.source, chair, compiled.id);
  if (!report) throw new Error("The report that was compiled is not there");
  return {
    decided: decided.id,
    closed: round.id,
    toPropose,
    toDecide,
    toPublish,
    ofOrganization,
    draft,
    toSubmit,
    contribution: submitted.contribution,
    report: compiled.id,
    reportHash: report.contentHash,
    differences: claimsOf(report.compiled)
      .filter(needsAcknowledgement)
      .map(({ id }) => id),
  };
}
