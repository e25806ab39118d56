import { randomBytes } from "node:crypto";
import { aConsultation, aDraft, aPublishedResponse, aSubmission, aSubmittedResponse } from "../worlds/stories.js";
import type { World } from "../worlds/world.js";
import type { FieldRule, Operation } from "./attempts.js";

const name: FieldRule = { is: "name" };
const typed: FieldRule = { is: "typed" };
const shown: FieldRule = { is: "text", max: 200, oneLine: true };

/** What each place of the public graph makes of a text. A place without a line fails the test. */
export const publicFields: Readonly<Record<string, FieldRule>> = {
  "Query.consultation.slug": name,
  "Query.meeting.number": typed,
  "Query.memberStates.on": typed,
  "Query.pendingConfirmation.token": name,
  "Query.response.id": name,
  "Query.responseDraft.holderToken": name,
  "Query.responseStatistics.consultation": name,
  "Query.responses.after": name,
  "Query.responses.consultation": name,
  "Query.responses.first": typed,
  "Mutation.confirmResponse.input.token": name,
  "Mutation.saveResponse.input.answers.0.question": name,
  "Mutation.saveResponse.input.answers.0.text": { is: "text", max: 20_000 },
  "Mutation.saveResponse.input.draft": name,
  "Mutation.saveResponse.input.email": { is: "mail" },
  "Mutation.saveResponse.input.holderToken": name,
  "Mutation.saveResponse.input.language": typed,
  "Mutation.saveResponse.input.respondent.category": typed,
  "Mutation.saveResponse.input.respondent.country": { is: "text", max: 3 },
  "Mutation.saveResponse.input.respondent.kind": typed,
  "Mutation.saveResponse.input.respondent.name": shown,
  "Mutation.saveResponse.input.respondent.organisation": shown,
  "Mutation.saveResponse.input.revision": typed,
  "Mutation.startResponse.input.consultation": name,
  "Mutation.startResponse.input.language": typed,
  "Mutation.submitResponse.input.saved.draft": name,
  "Mutation.submitResponse.input.saved.holderToken": name,
  "Mutation.submitResponse.input.saved.revision": typed,
  "Mutation.submitResponse.input.whole.answers.0.question": name,
  "Mutation.submitResponse.input.whole.answers.0.text": { is: "text", max: 20_000 },
  "Mutation.submitResponse.input.whole.consultation": name,
  "Mutation.submitResponse.input.whole.email": { is: "mail" },
  "Mutation.submitResponse.input.whole.idempotencyKey": { is: "key" },
  "Mutation.submitResponse.input.whole.language": typed,
  "Mutation.submitResponse.input.whole.respondent.category": typed,
  "Mutation.submitResponse.input.whole.respondent.country": name,
  "Mutation.submitResponse.input.whole.respondent.kind": typed,
  "Mutation.submitResponse.input.whole.respondent.name": shown,
  "Mutation.submitResponse.input.whole.respondent.organisation": shown,
};

const refused = "... on Refused { problems { code field } }";
const submit = `mutation($input: SubmitResponseInput!) { submitResponse(input: $input) { __typename ${refused}
  ... on ResponseSubmitted { receipt { number } } } }`;

/** The operations of the public graph by the path of their fields, each as somebody may run it in an open round. */
export async function publicOperations(world: World): Promise<Readonly<Record<string, Operation>>> {
  const round = await (await aConsultation(world)).open();
  const published = await aPublishedResponse(world, round);
  const pending = await aSubmittedResponse(world, round);
  const saved = await aDraft(world, round);
  const written = await aDraft(world, round);
  const whole = () => ({
    ...aSubmission(round),
    consultation: round.publicId,
    idempotencyKey: randomBytes(12).toString("hex"),
  });
  return {
    "Query.consultation": {
      document: "query($slug: String!) { consultation(slug: $slug) { id slug } }",
      variables: () => ({ slug: round.slug }),
    },
    "Query.meeting": {
      document: "query($number: Int!) { meeting(number: $number) { number } }",
      variables: () => ({ number: 13 }),
    },
    "Query.memberStates": {
      document: "query($on: Date) { memberStates(on: $on) { code } }",
      variables: () => ({ on: "2024-01-01" }),
    },
    "Query.pendingConfirmation": {
      document: `query($token: String!) { pendingConfirmation(token: $token) { __typename ${refused} } }`,
      variables: () => ({ token: pending.token }),
    },
    "Query.response": {
      document: "query($id: ID!) { response(id: $id) { id } }",
      variables: () => ({ id: published.publicId }),
    },
    "Query.responseDraft": {
      document: `query($holderToken: String!) { responseDraft(holderToken: $holderToken) { __typename ${refused} } }`,
      variables: () => ({ holderToken: saved.holderToken }),
    },
    "Query.responseStatistics": {
      document: "query($consultation: ID!) { responseStatistics(consultation: $consultation) { total } }",
      variables: () => ({ consultation: round.publicId }),
    },
    "Query.responses": {
      document: `query($consultation: ID!, $first: Int, $after: String) {
        responses(consultation: $consultation, first: $first, after: $after) { nodes { id } } }`,
      variables: () => ({ consultation: round.publicId, first: 5, after: null }),
    },
    "Mutation.confirmResponse": {
      document: `mutation($input: ConfirmResponseInput!) { confirmResponse(input: $input) { __typename ${refused} } }`,
      variables: () => ({ input: { token: pending.token } }),
    },
    "Mutation.saveResponse": {
      document: `mutation($input: SaveResponseInput!) { saveResponse(input: $input) { __typename ${refused}
        ... on ResponseSaved { draft { email name organisation country answers { text } } } } }`,
      variables: async () => ({
        input: {
          draft: written.draft,
          holderToken: written.holderToken,
          revision: await revisionOf(world, written.draft),
          ...aSubmission(round),
        },
      }),
    },
    "Mutation.startResponse": {
      document: `mutation($input: StartResponseInput!) { startResponse(input: $input) { __typename ${refused} } }`,
      variables: () => ({ input: { consultation: round.publicId, language: "en" } }),
    },
    "Mutation.submitResponse.input.saved": { document: submit, variables: () => ({ input: { saved } }) },
    "Mutation.submitResponse.input.whole": {
      document: submit,
      variables: () => ({ input: { whole: whole() } }),
      kept: (answer) => submissionOf(world, answer),
    },
  };
}

async function revisionOf(world: World, draft: string): Promise<number> {
  const { rows } = await world.admin.query<{ revision: number }>("select revision from intake.draft where id = $1", [
    draft,
  ]);
  return rows[0]?.revision ?? 0;
}

async function submissionOf(world: World, answer: object): Promise<unknown> {
  const { number } = (answer as { receipt: { number: string } }).receipt;
  const { rows } = await world.admin.query("select * from intake.submission where receipt_number = $1", [number]);
  return rows;
}
