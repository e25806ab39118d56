import { randomUUID } from "node:crypto";
import { operationTable } from "../../src/entry/operation-table.js";
import { aSubmission } from "../worlds/stories.js";
import type { Asked } from "./ask.js";
import type { Person, Scene } from "./scene.js";

export type Field = keyof typeof operationTable.delegatesGraph;
type Given = Readonly<Record<string, unknown>>;
type Deed = { readonly by: Person; readonly ask: (scene: Scene) => Asked };

const query =
  (field: string, selection: string, given: (scene: Scene) => Given = () => ({})): Deed["ask"] =>
  (scene) => {
    const values = Object.entries(given(scene)).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
    const called = values.length > 0 ? `(${values.join(", ")})` : "";
    return { text: `{ ${field}${called} ${selection} }`, variables: {} };
  };

/** A mutation with its one input; its answer says whether it was refused. */
export const mutation = (field: string, input: Given): Asked => {
  const type = `${field.charAt(0).toUpperCase()}${field.slice(1)}Input`;
  return {
    text: `mutation ($input: ${type}!) { ${field}(input: $input) { __typename ... on Refused { problems { code } } } }`,
    variables: { input },
  };
};
const does =
  (field: string, input: (scene: Scene) => Given): Deed["ask"] =>
  (scene) =>
    mutation(field, input(scene));

const text = { language: "en", text: "A text", translations: [] };
const window = { opensAt: "2030-06-01T00:00:00.000Z", closesAt: "2030-08-01T00:00:00.000Z", zone: "Europe/Zurich" };
export const draftText = { meeting: 21, title: "Changed", body: "Changed", language: "en" };

/** For every operation of the delegates' graph somebody who may, and a request that works. */
export const deeds: Readonly<Record<Field, Deed>> = {
  "Query.me": { by: "delegateFRA", ask: query("me", "{ name viewerCan { manageConsultations } }") },
  "Query.consultations": { by: "delegateFRA", ask: query("consultations", "{ id slug counts { received } }") },
  "Query.consultation": {
    by: "chair",
    ask: query("consultation", "{ slug questions { text { original { text } } } }", ({ rounds }) => ({
      id: rounds.decided,
    })),
  },
  "Query.meetings": { by: "delegateFRA", ask: query("meetings", "{ number note documents { symbol } }") },
  "Query.meeting": {
    by: "delegateFRA",
    ask: query(
      "meeting",
      "{ agenda { title { original { text } } consultation { slug } publishedResponses { id } } contributions { body } }",
      () => ({ number: 21 }),
    ),
  },
  "Query.contribution": {
    by: "delegateFRA",
    ask: query("contribution", "{ title body }", ({ contributions }) => ({ id: contributions.submitted })),
  },
  "Query.contributionDrafts": {
    by: "delegateCHE",
    ask: query("contributionDrafts", "{ id title memberState meeting { number } }"),
  },
  "Query.contributionDraft": {
    by: "delegateCHE",
    ask: query("contributionDraft", "{ id title body }", ({ contributions }) => ({ id: contributions.draft })),
  },
  "Query.authorityRequests": {
    by: "focalCHE",
    ask: query("authorityRequests", "{ nodes { id respondent { name } consultation { slug } } }"),
  },
  "Query.receivedResponses": {
    by: "secretariat",
    ask: query(
      "receivedResponses",
      "{ nodes { id respondent { name } consultation { topic { original { text } } } } totalCount }",
    ),
  },
  "Query.receivedResponse": {
    by: "secretariat",
    ask: query(
      "receivedResponse",
      "{ id email answers { text } consultation { slug } proposal { note } }",
      ({ responses }) => ({ id: responses.proposed.id }),
    ),
  },
  "Query.councilReports": { by: "chair", ask: query("councilReports", "{ id contentHash }") },
  "Query.councilReport": {
    by: "secretariat",
    ask: query("councilReport", "{ id sections { heading } }", ({ report }) => ({ id: report.id })),
  },
  "Mutation.planMeeting": {
    by: "secretariat",
    ask: does("planMeeting", () => ({ number: 22, starts: "2031-01-13", ends: "2031-01-14", venue: "Geneva" })),
  },
  "Mutation.addAgendaItem": {
    by: "chair",
    ask: does("addAgendaItem", ({ rounds }) => ({ meeting: 21, title: text, consultation: rounds.closed.id })),
  },
  "Mutation.createConsultation": {
    by: "secretariat",
    ask: does("createConsultation", () => ({
      slug: "new-round",
      topic: text,
      questions: [text, text],
      decision: { meeting: 13, decidedOn: "2019-09-20", text: "To consult." },
    })),
  },
  "Mutation.announceConsultation": {
    by: "secretariat",
    ask: does("announceConsultation", ({ rounds }) => ({ consultation: rounds.decided, ...window })),
  },
  "Mutation.presentConsultation": {
    by: "secretariat",
    ask: does("presentConsultation", ({ rounds }) => ({ consultation: rounds.closed.id, meeting: 21 })),
  },
  "Mutation.saveContributionDraft": {
    by: "delegateCHE",
    ask: does("saveContributionDraft", ({ contributions }) => ({
      draft: contributions.draft,
      revision: 1,
      ...draftText,
    })),
  },
  "Mutation.submitContribution": {
    by: "focalCHE",
    ask: does("submitContribution", ({ contributions }) => ({ draft: contributions.toSubmit, revision: 1 })),
  },
  "Mutation.proposeNotPublishing": {
    by: "secretariat",
    ask: does("proposeNotPublishing", ({ responses }) => ({ response: responses.toPropose.id, reason: "OFF_TOPIC" })),
  },
  "Mutation.decideProposal": {
    by: "second",
    ask: does("decideProposal", ({ responses }) => ({ response: responses.proposed.id, accept: true })),
  },
  "Mutation.publishResponse": {
    by: "secretariat",
    ask: does("publishResponse", ({ responses }) => ({ response: responses.toPublish.id })),
  },
  "Mutation.confirmAuthority": {
    by: "focalCHE",
    ask: does("confirmAuthority", ({ responses }) => ({ response: responses.government.id })),
  },
  "Mutation.compileCouncilReport": {
    by: "chair",
    ask: does("compileCouncilReport", () => ({ meetings: [13, 14], asOf: "2020-03-31" })),
  },
  "Mutation.reviewCouncilReport": {
    by: "chair",
    ask: does("reviewCouncilReport", ({ report }) => ({
      report: report.id,
      contentHash: report.hash,
      acknowledged: report.claims,
    })),
  },
};

const refusable = "{ __typename ... on Refused { problems { code } } }";

/** The same again for the public graph, in an order in which each still works. */
export const publicDeeds: Readonly<Record<keyof typeof operationTable.publicGraph, (scene: Scene) => Asked>> = {
  "Query.consultation": query("consultation", "{ topic { original { text } } }", () => ({ slug: "open-round" })),
  "Query.consultations": query("consultations", "{ id }"),
  "Query.councilReports": query("councilReports", "{ title }"),
  "Query.group": query("group", "{ name }"),
  "Query.meeting": query("meeting", "{ number }", () => ({ number: 21 })),
  "Query.meetings": query("meetings", "{ number }"),
  "Query.memberStates": query("memberStates", "{ code }", () => ({ on: "2026-01-01" })),
  "Query.response": query("response", "{ id }", ({ responses }) => ({ id: responses.published.publicId })),
  "Query.responses": query("responses", "{ nodes { id } }", ({ rounds }) => ({ consultation: rounds.open.publicId })),
  "Query.responseStatistics": query("responseStatistics", "{ total }", ({ rounds }) => ({
    consultation: rounds.open.publicId,
  })),
  "Query.pendingConfirmation": query("pendingConfirmation", refusable, ({ responses }) => ({
    token: responses.submitted.token,
  })),
  "Query.responseDraft": query("responseDraft", refusable, ({ held }) => ({ holderToken: held.holder.holderToken })),
  "Mutation.startResponse": does("startResponse", ({ rounds }) => ({
    consultation: rounds.open.publicId,
    language: "en",
  })),
  "Mutation.saveResponse": does("saveResponse", ({ held }) => ({ ...held.other, email: "new@example.org" })),
  "Mutation.submitResponse": does("submitResponse", ({ held }) => ({ saved: held.holder })),
  "Mutation.confirmResponse": does("confirmResponse", ({ responses }) => ({ token: responses.submitted.token })),
};

/** A response that comes whole, under a key of its own. */
export const wholeResponse = ({ rounds }: Scene): Asked =>
  mutation("submitResponse", {
    whole: { consultation: rounds.open.publicId, idempotencyKey: randomUUID(), ...aSubmission(rounds.open) },
  });
