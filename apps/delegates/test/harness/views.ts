import { stageAt } from "@openfloor/domain/consultations";
import { needsAcknowledgement } from "@openfloor/domain/reports";
import type { ResponseState } from "../../src/gen/graphql.ts";
import { sections } from "./report-content.ts";
import {
  type Account,
  type Contribution,
  type Draft,
  found,
  hashOf,
  type Meeting,
  type Report,
  type Response,
  type Round,
  type World,
} from "./world.ts";

const email = (response: Response): string => `${response.id}@example.org`;

/** Objects in the shape of the graph, for one viewer. */
export function createViews(world: World, viewer: Account) {
  const secretariat = viewer.role === "SECRETARIAT";
  const chair = viewer.role === "CHAIR";
  const focalPoint = viewer.role === "FOCAL_POINT";
  const delegation = focalPoint || viewer.role === "DELEGATE";

  const me = () => ({
    name: viewer.name,
    language: "en",
    roles: [{ role: viewer.role, memberState: viewer.memberState }],
    memberState: viewer.memberState,
    now: world.now,
    viewerCan: {
      manageConsultations: secretariat,
      checkResponses: secretariat,
      confirmAuthority: focalPoint,
      planMeetings: secretariat,
      orderAgenda: secretariat || chair,
      writeContributions: delegation,
      submitContributions: focalPoint,
      readCouncilReports: secretariat || chair,
      reviewCouncilReports: chair,
    },
  });

  const stageOf = (round: Round) => {
    if (round.historical) return "HISTORICAL" as const;
    const state = round.presentedToMeeting !== null ? "PRESENTED" : round.window ? "ANNOUNCED" : "DECIDED";
    return stageAt(state, round.window, world.now);
  };

  const consultation = (round: Round) => {
    const stage = stageOf(round);
    const count = (state: ResponseState) =>
      world.responses.filter((each) => each.round === round.id && each.state === state).length;
    return {
      id: round.id,
      publicId: round.window ? `public-${round.id}` : null,
      slug: round.slug,
      stage,
      topic: round.topic,
      decision: round.decision,
      window: round.window,
      questions: round.questions.map(({ id, text }, index) => ({ id, text, position: index + 1 })),
      presentedToMeeting: round.presentedToMeeting,
      counts: {
        submitted: count("SUBMITTED"),
        received: count("RECEIVED"),
        notPublishingProposed: count("NOT_PUBLISHING_PROPOSED"),
        published: count("PUBLISHED"),
        notPublished: count("NOT_PUBLISHED"),
        lapsed: count("LAPSED"),
      },
      viewerCan: { announce: secretariat && stage === "DECIDED", present: secretariat && stage === "CLOSED" },
    };
  };

  const roundOf = (response: Response) => found(world.rounds, ({ id }) => id === response.round);
  const answers = (response: Response) =>
    roundOf(response)
      .questions.map((question, index) => ({
        question: { ...question, position: index + 1 },
        text: response.answers[index] ?? "",
      }))
      .filter(({ text }) => text !== "");

  const queuedResponse = (response: Response) => ({
    id: response.id,
    consultation: consultation(roundOf(response)),
    state: response.state,
    respondent: response,
    language: response.language,
    submittedAt: response.submittedAt,
  });

  const receivedResponse = (response: Response) => ({
    id: response.id,
    consultation: consultation(roundOf(response)),
    state: response.state,
    respondent: response,
    email: email(response),
    language: response.language,
    answers: answers(response),
    submittedAt: response.submittedAt,
    receivedAt: response.state === "SUBMITTED" || response.state === "LAPSED" ? null : response.submittedAt,
    proposal: response.proposal,
    publicId: response.state === "PUBLISHED" ? `public-${response.id}` : null,
    viewerCan: {
      publish: response.state === "RECEIVED",
      proposeNotPublishing: response.state === "RECEIVED",
      decideProposal: response.state === "NOT_PUBLISHING_PROPOSED" && response.proposal?.proposedBy !== viewer.name,
      confirmAuthority: response.category === "INTERGOVERNMENTAL_ORGANIZATION" && response.standing === "DECLARED",
    },
  });

  const authorityRequest = (response: Response) => ({
    id: response.id,
    consultation: consultation(roundOf(response)),
    respondent: response,
    language: response.language,
    answers: answers(response),
    submittedAt: response.submittedAt,
  });

  const publishedResponse = (response: Response, index: number) => ({
    id: `public-${response.id}`,
    number: index + 1,
    displayName: response.organisation ?? response.name,
    category: response.category,
    country: response.country,
    region: response.region,
    standing: response.standing,
    language: response.language,
    answers: answers(response).map(({ question, text }) => ({ question: question.text, text })),
    publishedAt: response.submittedAt,
  });

  const contribution = (held: Contribution) => ({
    ...held,
    symbol: `CWG-Internet-${held.meeting}/${held.number}`,
    contentHash: hashOf(held),
  });

  const meeting = (held: Meeting): object => ({
    id: `meeting-${held.number}`,
    number: held.number,
    starts: held.starts,
    ends: held.ends,
    venue: held.venue,
    note: held.note,
    agenda: held.agenda.map(({ id, title, round }, index) => ({
      id,
      position: index + 1,
      title,
      consultation: round === null ? null : consultation(found(world.rounds, (each) => each.id === round)),
      publishedResponses: world.responses
        .filter((each) => each.round === round && each.state === "PUBLISHED")
        .map(publishedResponse),
    })),
    documents: held.documents.map((symbol) => ({ id: symbol, symbol, note: null })),
    contributions: world.contributions.filter((each) => each.meeting === held.number).map(contribution),
    viewerCan: { addAgendaItem: secretariat || chair, writeContribution: delegation },
  });

  const draft = (held: Draft) => ({
    ...held,
    meeting: meeting(found(world.meetings, ({ number }) => number === held.meeting)),
    submitted:
      held.submitted === null ? null : contribution(found(world.contributions, ({ id }) => id === held.submitted)),
    viewerCan: { save: held.submitted === null, submit: focalPoint && held.submitted === null },
  });

  const report = (held: Report) => ({
    id: held.id,
    state: held.reviewed ? "REVIEWED" : "COMPILED",
    meetings: held.meetings,
    asOf: held.asOf,
    compiledAt: held.compiledAt,
    compiledBy: held.compiledBy,
    reviewedBy: held.reviewed?.by ?? null,
    reviewedAt: held.reviewed?.at ?? null,
    header: {
      title: "Report by the Chair of the Council Working Group on international Internet-related public policy issues",
      group: "CWG-Internet",
      documentNumber: null,
      date: null,
      author: null,
      chair: null,
    },
    sections: sections.map((section) => ({
      ...section,
      paragraphs: section.paragraphs.map((paragraph) => ({
        ...paragraph,
        claims: paragraph.claims.map((each) => ({
          ...each,
          paragraph: paragraph.number,
          acknowledged: held.reviewed?.acknowledged.includes(each.id) ?? false,
        })),
      })),
    })),
    differences: sections.flatMap(({ paragraphs }) =>
      paragraphs.flatMap(({ claims }) => claims.filter(needsAcknowledgement)),
    ).length,
    contentHash: hashOf([held.meetings, held.asOf, sections]),
    viewerCan: { review: chair && held.reviewed === null },
  });

  return {
    me,
    consultation,
    queuedResponse,
    receivedResponse,
    authorityRequest,
    meeting,
    contribution,
    draft,
    report,
    delegation,
  };
}
