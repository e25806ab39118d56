import type { FastifyInstance } from "fastify";
import type { World } from "../worlds/world.js";
import type { FieldRule, Operation } from "./attempts.js";
import { aDesk } from "./a-desk.js";
import { signedIn } from "./sites.js";

const name: FieldRule = { is: "name" };
const typed: FieldRule = { is: "typed" };
const title = { is: "text", max: 300, oneLine: true } as const;
const question: FieldRule = { is: "text", max: 2_000 };

/** What each place of the delegates' graph makes of a text. A place without a line fails the test. */
export const delegatesFields: Readonly<Record<string, FieldRule>> = {
  "Query.authorityRequests.after": name,
  "Query.consultation.id": name,
  "Query.contribution.id": name,
  "Query.contributionDraft.id": name,
  "Query.contributionDrafts.meeting": typed,
  "Query.councilReport.id": name,
  "Query.meeting.number": typed,
  "Query.receivedResponse.id": name,
  "Query.receivedResponses.after": name,
  "Query.receivedResponses.consultation": name,
  "Query.receivedResponses.state": typed,
  "Mutation.addAgendaItem.input.consultation": name,
  "Mutation.addAgendaItem.input.meeting": typed,
  "Mutation.addAgendaItem.input.title.language": typed,
  "Mutation.addAgendaItem.input.title.text": title,
  "Mutation.addAgendaItem.input.title.translations.0.language": typed,
  "Mutation.addAgendaItem.input.title.translations.0.text": title,
  "Mutation.announceConsultation.input.closesAt": typed,
  "Mutation.announceConsultation.input.consultation": name,
  "Mutation.announceConsultation.input.opensAt": typed,
  "Mutation.announceConsultation.input.zone": name,
  "Mutation.compileCouncilReport.input.asOf": typed,
  "Mutation.compileCouncilReport.input.meetings.0": typed,
  "Mutation.confirmAuthority.input.officialChannel": { is: "text", max: 500, oneLine: true, trimmed: true },
  "Mutation.confirmAuthority.input.response": name,
  "Mutation.createConsultation.input.decision.decidedOn": typed,
  "Mutation.createConsultation.input.decision.meeting": typed,
  "Mutation.createConsultation.input.decision.text": { is: "text", max: 1_000 },
  "Mutation.createConsultation.input.questions.0.language": typed,
  "Mutation.createConsultation.input.questions.0.text": question,
  "Mutation.createConsultation.input.questions.0.translations.0.language": typed,
  "Mutation.createConsultation.input.questions.0.translations.0.text": question,
  "Mutation.createConsultation.input.slug": { is: "key" },
  "Mutation.createConsultation.input.topic.language": typed,
  "Mutation.createConsultation.input.topic.text": title,
  "Mutation.createConsultation.input.topic.translations.0.language": typed,
  "Mutation.createConsultation.input.topic.translations.0.text": title,
  "Mutation.decideProposal.input.accept": typed,
  "Mutation.decideProposal.input.response": name,
  "Mutation.planMeeting.input.ends": typed,
  "Mutation.planMeeting.input.number": typed,
  "Mutation.planMeeting.input.starts": typed,
  "Mutation.planMeeting.input.venue": { is: "text", max: 200, oneLine: true },
  "Mutation.presentConsultation.input.consultation": name,
  "Mutation.presentConsultation.input.meeting": typed,
  "Mutation.proposeNotPublishing.input.note": { is: "text", max: 2_000 },
  "Mutation.proposeNotPublishing.input.reason": name,
  "Mutation.proposeNotPublishing.input.response": name,
  "Mutation.publishResponse.input.response": name,
  "Mutation.reviewCouncilReport.input.acknowledged.0": name,
  "Mutation.reviewCouncilReport.input.contentHash": name,
  "Mutation.reviewCouncilReport.input.report": name,
  "Mutation.saveContributionDraft.input.body": { is: "text", max: 100_000 },
  "Mutation.saveContributionDraft.input.draft": name,
  "Mutation.saveContributionDraft.input.language": typed,
  "Mutation.saveContributionDraft.input.meeting": typed,
  "Mutation.saveContributionDraft.input.revision": typed,
  "Mutation.saveContributionDraft.input.title": { ...title, trimmed: true },
  "Mutation.submitContribution.input.draft": name,
  "Mutation.submitContribution.input.revision": typed,
};

const mutation = (operation: string, type: string, success: string): string =>
  `mutation($input: ${type}!) { ${operation}(input: $input) {
    __typename ... on Refused { problems { code field } } ... on ${success} } }`;
const byId = (operation: string): string => `query($id: ID!) { ${operation}(id: $id) { id } }`;
const texts = "{ original { text } translations { text } }";
const aText = { language: "en", text: "x", translations: [{ language: "fr", text: "y" }] };

/** The operations of the delegates' graph by the path of their fields, each as somebody may run it. */
export async function delegatesOperations(
  world: World,
  app: FastifyInstance,
): Promise<Readonly<Record<string, Operation>>> {
  const things = await aDesk(world);
  const [secretariat, second, chair, focalPoint] = await Promise.all(
    ["secretariat", "secretariat-2", "chair", "focal-point"].map((role) => signedIn(app, role)),
  );
  const of = (cookie: string | undefined, document: string, input: object) => ({
    ...(cookie === undefined ? {} : { cookie }),
    document,
    variables: () => input,
  });
  let slugs = 0;
  return {
    "Query.authorityRequests": of(
      focalPoint,
      "query($after: String) { authorityRequests(after: $after) { nodes { id } } }",
      { after: null },
    ),
    "Query.consultation": of(secretariat, byId("consultation"), { id: things.closed }),
    "Query.contribution": of(secretariat, byId("contribution"), { id: things.contribution }),
    "Query.contributionDraft": of(focalPoint, byId("contributionDraft"), { id: things.draft }),
    "Query.contributionDrafts": of(
      focalPoint,
      "query($meeting: Int) { contributionDrafts(meeting: $meeting) { id } }",
      { meeting: 21 },
    ),
    "Query.councilReport": of(chair, byId("councilReport"), { id: things.report }),
    "Query.meeting": of(chair, "query($number: Int!) { meeting(number: $number) { id } }", { number: 21 }),
    "Query.receivedResponse": of(secretariat, byId("receivedResponse"), { id: things.toPropose }),
    "Query.receivedResponses": of(
      secretariat,
      "query($consultation: ID, $state: ResponseState, $after: String) { receivedResponses(consultation: $consultation, state: $state, after: $after) { nodes { id } } }",
      { consultation: things.closed, state: "RECEIVED", after: null },
    ),
    "Mutation.addAgendaItem": {
      ...of(
        chair,
        mutation("addAgendaItem", "AddAgendaItemInput", `AgendaItemAdded { meeting { agenda { title ${texts} } } }`),
        { input: { meeting: 21, title: aText, consultation: things.closed } },
      ),
      afterwards: () => rowsOf(world, "delete from core.agenda_item where meeting = $1", 21),
    },
    "Mutation.announceConsultation": of(
      secretariat,
      mutation("announceConsultation", "AnnounceConsultationInput", "ConsultationAnnounced { consultation { id } }"),
      {
        input: {
          consultation: things.decided,
          opensAt: "2031-01-01T00:00:00Z",
          closesAt: "2031-03-01T00:00:00Z",
          zone: "UTC",
        },
      },
    ),
    "Mutation.compileCouncilReport": of(
      chair,
      mutation("compileCouncilReport", "CompileCouncilReportInput", "CouncilReportCompiled { report { id } }"),
      { input: { meetings: [13, 14], asOf: "2020-03-31" } },
    ),
    "Mutation.confirmAuthority": {
      ...of(secretariat, mutation("confirmAuthority", "ConfirmAuthorityInput", "AuthorityConfirmed { id }"), {
        input: { response: things.ofOrganization, officialChannel: "x" },
      }),
      kept: () =>
        rowsOf(world, "select * from core.authority_confirmation where submission = $1", things.ofOrganization),
      afterwards: () =>
        rowsOf(world, "delete from core.authority_confirmation where submission = $1", things.ofOrganization),
    },
    "Mutation.createConsultation": {
      cookie: secretariat ?? "",
      document: mutation(
        "createConsultation",
        "CreateConsultationInput",
        `ConsultationCreated { consultation { topic ${texts} questions { text ${texts} } decision { text ${texts} } } }`,
      ),
      variables: () => ({
        input: {
          slug: `hostile-${(slugs += 1)}`,
          topic: aText,
          questions: [aText],
          decision: { meeting: 13, decidedOn: "2019-09-20", text: "x" },
        },
      }),
    },
    "Mutation.decideProposal": of(
      second,
      mutation("decideProposal", "DecideProposalInput", "ResponseChecked { response { id } }"),
      { input: { response: things.toDecide, accept: true } },
    ),
    "Mutation.planMeeting": {
      cookie: secretariat ?? "",
      document: mutation("planMeeting", "PlanMeetingInput", "MeetingPlanned { meeting { venue } }"),
      variables: () => ({ input: { number: 500, starts: "2031-01-01", ends: "2031-01-02", venue: "x" } }),
      afterwards: async () => {
        for (const table of ["core.meeting", "pub.meeting"])
          await rowsOf(world, `delete from ${table} where number = $1`, 500);
      },
    },
    "Mutation.presentConsultation": of(
      secretariat,
      mutation("presentConsultation", "PresentConsultationInput", "ConsultationPresented { consultation { id } }"),
      { input: { consultation: things.closed, meeting: 21 } },
    ),
    "Mutation.proposeNotPublishing": {
      ...of(
        secretariat,
        mutation(
          "proposeNotPublishing",
          "ProposeNotPublishingInput",
          "ResponseChecked { response { proposal { note } } }",
        ),
        { input: { response: things.toPropose, reason: "OFF_TOPIC", note: "x" } },
      ),
      afterwards: () => rowsOf(world, takeBack, things.toPropose),
    },
    "Mutation.publishResponse": of(
      secretariat,
      mutation("publishResponse", "PublishResponseInput", "ResponseChecked { response { id } }"),
      { input: { response: things.toPublish } },
    ),
    "Mutation.reviewCouncilReport": of(
      chair,
      mutation("reviewCouncilReport", "ReviewCouncilReportInput", "CouncilReportReviewed { report { id } }"),
      { input: { report: things.report, contentHash: things.reportHash, acknowledged: things.differences } },
    ),
    "Mutation.saveContributionDraft": {
      cookie: focalPoint ?? "",
      document: mutation(
        "saveContributionDraft",
        "SaveContributionDraftInput",
        "ContributionDraftSaved { draft { title body } }",
      ),
      variables: async () => ({
        input: {
          draft: things.draft,
          revision: await revisionOf(world, things.draft),
          meeting: 21,
          language: "en",
          title: "x",
          body: "x",
        },
      }),
    },
    "Mutation.submitContribution": of(
      focalPoint,
      mutation("submitContribution", "SubmitContributionInput", "ContributionSubmitted { contribution { id } }"),
      { input: { draft: things.toSubmit, revision: 1 } },
    ),
  };
}

const takeBack = `update core.response_review set state = 'NONE', reason = null, note = null, proposed_by = null,
  proposed_at = null where submission = $1`;

async function rowsOf(world: World, statement: string, id: string | number): Promise<object[]> {
  return (await world.admin.query<object>(statement, [id])).rows;
}

async function revisionOf(world: World, draft: string): Promise<number> {
  const [found] = await rowsOf(world, "select revision from core.contribution_draft where id = $1", draft);
  return (found as { revision: number } | undefined)?.revision ?? 0;
}
