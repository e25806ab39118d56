import { localizedText } from "@openfloor/domain/kernel";
import type { Role } from "@openfloor/domain/membership";
import { claimsOf, needsAcknowledgement } from "@openfloor/domain/reports";
import { saveContributionDraft } from "../../src/modules/documents/acts/save-contribution-draft.js";
import { submitContribution } from "../../src/modules/documents/acts/submit-contribution.js";
import { addAgendaItem } from "../../src/modules/meetings/acts/add-agenda-item.js";
import { compileCouncilReport } from "../../src/modules/reports/acts/compile-council-report.js";
import { reviewCouncilReport } from "../../src/modules/reports/acts/review-council-report.js";
import { councilReport } from "../../src/modules/reports/reads/council-reports.js";
import { confirmAuthority } from "../../src/modules/responses/acts/confirm-authority.js";
import { proposeNotPublishing } from "../../src/modules/responses/acts/propose-not-publishing.js";
import { hashOfToken } from "../../src/platform/auth/session-token.js";
import { aSession } from "../worlds/session.js";
import {
  aConsultation,
  aDraft,
  aGovernment,
  anOrganization,
  aPlannedMeeting,
  aPublishedResponse,
  aReceivedResponse,
  aSubmittedResponse,
  worked,
  type HeldDraft,
  type ReceivedResponse,
  type Round,
} from "../worlds/stories.js";
import type { World } from "../worlds/world.js";

/** What there is to ask for in the installation, by restricted and public id, and who may be signed in. */
export type Scenes = {
  readonly round: Round;
  readonly undisclosed: Round;
  readonly published: ReceivedResponse & { readonly publicId: string };
  readonly received: ReceivedResponse;
  readonly proposed: ReceivedResponse;
  readonly inNameOfState: ReceivedResponse;
  readonly unconfirmed: ReceivedResponse;
  readonly held: HeldDraft;
  readonly contribution: string;
  readonly draft: string;
  readonly report: string;
  readonly unreviewed: string;
  /** The tokens of one session for each role. */
  readonly sessions: Readonly<Record<Role, string>>;
};

export const meeting = 21;

/** One row at least in every table that holds something to protect, made by the acts themselves. */
export async function playScenes(world: World): Promise<Scenes> {
  const [secretariat, chair, delegate, focalPoint] = await Promise.all([
    world.viewer("SECRETARIAT"),
    world.viewer("CHAIR"),
    world.viewer("DELEGATE", "CHE"),
    world.viewer("FOCAL_POINT", "CHE"),
  ]);
  const undisclosed = await aConsultation(world);
  const round = await (await aConsultation(world)).open();
  await aPlannedMeeting(world, meeting);
  const title = localizedText("en", "Responses on connecting schools");
  worked(await addAgendaItem(world.source, secretariat, { meeting, item: { title, consultation: round.id } }));

  const published = await aPublishedResponse(world, round);
  const received = await aReceivedResponse(world, round);
  const proposed = await aReceivedResponse(world, round);
  const note = "Nothing in it answers a question.";
  worked(await proposeNotPublishing(world.source, secretariat, { id: proposed.id, reason: "OFF_TOPIC", note }));
  const inNameOfState = await aReceivedResponse(world, round, { respondent: aGovernment() });
  const ofOrganization = await aReceivedResponse(world, round, { respondent: anOrganization });
  const officialChannel = "Letter of the Director General";
  worked(await confirmAuthority(world.source, secretariat, { id: ofOrganization.id, officialChannel }));
  const unconfirmed = await aSubmittedResponse(world, round);
  await aDraft(world, round);
  const held = await aDraft(world, round);

  const contributionOf = async (viewer: typeof delegate): Promise<string> => {
    const text = { meeting, title: "Schools first", body: "Power comes before the network.", language: "en" };
    return worked(await saveContributionDraft(world.source, viewer, { draft: null, revision: null, ...text })).id;
  };
  const first = await contributionOf(delegate);
  const { contribution } = worked(await submitContribution(world.source, focalPoint, { draft: first, revision: 1 }));
  const draft = await contributionOf(delegate);
  await contributionOf(await world.viewer("DELEGATE", "FRA"));

  const period = { meetings: [13, 14], asOf: "2020-03-31" };
  const { id: report } = worked(await compileCouncilReport(world.source, chair, period));
  const compiled = await councilReport(world.source, chair, report);
  if (!compiled) throw new Error("no report");
  const acknowledged = claimsOf(compiled.compiled)
    .filter(needsAcknowledgement)
    .map(({ id }) => id);
  worked(
    await reviewCouncilReport(world.source, chair, { id: report, contentHash: compiled.contentHash, acknowledged }),
  );
  const { id: unreviewed } = worked(await compileCouncilReport(world.source, chair, period));

  const sessions = {
    SECRETARIAT: await aSession(world, secretariat.accountId),
    CHAIR: await aSession(world, chair.accountId),
    FOCAL_POINT: await aSession(world, focalPoint.accountId),
    DELEGATE: await aSession(world, delegate.accountId),
  };
  await aSession(world, secretariat.accountId);
  await aSubmittedResponse(world, round);
  return {
    round,
    undisclosed,
    published,
    received,
    proposed,
    inNameOfState,
    unconfirmed,
    held,
    contribution,
    draft,
    report,
    unreviewed,
    sessions,
  };
}

/** The tokens that the tour comes in by, by name. */
export const tokensOf = ({ sessions, held, unconfirmed }: Scenes): Readonly<Record<string, string>> => ({
  ...Object.fromEntries(Object.entries(sessions).map(([role, token]) => [`session of ${role}`, token])),
  "holder's token": held.holderToken,
  "mailed token": unconfirmed.token,
});

/** Their hashes, which must stay as they are. */
export const hashesInUse = (scenes: Scenes): Buffer[] => Object.values(tokensOf(scenes)).map(hashOfToken);
