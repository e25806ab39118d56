import { Field, ID, Int, ObjectType } from "type-graphql";
import { notPublishingReasons, responseStates } from "@openfloor/domain/responses";
import {
  Category,
  LocalizedText,
  Region,
  RespondentKind,
  resultOf,
  Standing,
} from "../../../platform/graphql/delegates-types.js";
import { enumOf } from "../../../platform/graphql/enums.js";
import { InstantScalar, LanguageTagScalar } from "../../../platform/graphql/scalars.js";
import { Question } from "../../consultations/delegates/consultation-types.js";
import type { AuthorityRequest as Request, QueuePage } from "../reads/received-responses.js";
import type {
  NotPublishingProposal as Proposal,
  QueuedResponse as Queued,
  ReceivedResponse as Received,
} from "../reads/received-rows.js";

export const ResponseState = enumOf("ResponseState", "The course of a response.", responseStates, {
  DRAFT: "Being written; nobody but its holder can read it.",
  SUBMITTED: "Submitted; the address is not yet confirmed.",
  RECEIVED: "Received and to be checked.",
  NOT_PUBLISHING_PROPOSED: "Proposed not to be published; another person decides.",
  PUBLISHED: "Published.",
  NOT_PUBLISHED: "Not published, for a reason of the closed list.",
  LAPSED: "The address was not confirmed in time.",
});

export const NotPublishingReason = enumOf(
  "NotPublishingReason",
  "The only reasons not to publish; none is a viewpoint.",
  notPublishingReasons,
  {
    OFF_TOPIC: "It does not concern the round's topic.",
    UNLAWFUL_OR_ABUSIVE: "It is unlawful or abusive.",
    PERSONAL_DATA: "It holds personal data of others.",
    DUPLICATE: "It repeats another response of the same respondent.",
    AUTHORITY_NOT_CONFIRMED: "It speaks for a Government or an organization that has not confirmed it.",
  },
);

@ObjectType({ description: "Who responded, with what is not public.", simpleResolvers: true })
export class ReceivedRespondent {
  @Field(() => RespondentKind, { description: "A person or an organisation." })
  kind: string;
  @Field(() => Category, { description: "The declared kind of stakeholder." })
  category: string;
  @Field(() => String, { description: "The person's name." })
  name: string;
  @Field(() => String, { nullable: true, description: "The organisation's name." })
  organisation: string | null;
  @Field(() => String, { description: "ISO 3166-1 alpha-3 code, or `INT`." })
  country: string;
  @Field(() => Region, { nullable: true, description: "The region; null when there is none." })
  region: string | null;
  @Field(() => Standing, { description: "Whether the name is confirmed." })
  standing: string;
}

@ObjectType({ description: "What was answered to one question.", simpleResolvers: true })
export class ReceivedAnswer {
  @Field(() => Question, { description: "The question." })
  question: Received["answers"][number]["question"];
  @Field(() => String, { description: "The answer, unedited." })
  text: string;
}

@ObjectType({ description: "One person's proposal not to publish.", simpleResolvers: true })
export class NotPublishingProposal {
  @Field(() => NotPublishingReason, { description: "The reason." })
  reason: string;
  @Field(() => String, { nullable: true, description: "A note for the record." })
  note: string | null;
  @Field(() => String, { description: "Who proposed it." })
  proposedBy: string;
  @Field(() => InstantScalar, { description: "When." })
  proposedAt: string;
}

@ObjectType({ description: "What the viewer may do with a response now.", simpleResolvers: true })
export class ReceivedResponseViewerCan {
  @Field(() => Boolean, { description: "Publish it." })
  publish: boolean;
  @Field(() => Boolean, { description: "Propose not to publish it." })
  proposeNotPublishing: boolean;
  @Field(() => Boolean, { description: "Decide another person's proposal." })
  decideProposal: boolean;
  @Field(() => Boolean, { description: "Confirm that the named authority stands behind it." })
  confirmAuthority: boolean;
}

@ObjectType({ description: "A round as a list of responses names it.", simpleResolvers: true })
export class ConsultationReference {
  @Field(() => ID, { description: "The restricted id." })
  id: string;
  @Field(() => String, { description: "The short name in the address of its public page." })
  slug: string;
  @Field(() => LocalizedText, { nullable: true, description: "The topic." })
  topic: Queued["consultation"]["topic"];
}

@ObjectType({ description: "Where a page of a connection lies.", simpleResolvers: true })
export class PageInfo {
  @Field(() => Boolean, { description: "Whether there is more behind this page." })
  hasNextPage: boolean;
  @Field(() => String, { nullable: true, description: "Give it as `after` to go on behind this page." })
  endCursor: string | null;
}

@ObjectType({ description: "A response as the queue shows it, without its answers.", simpleResolvers: true })
export class QueuedResponse {
  @Field(() => ID, { description: "The restricted id." })
  id: string;
  @Field(() => ConsultationReference, { description: "The round it responds to." })
  consultation: Queued["consultation"];
  @Field(() => ResponseState, { description: "Where it stands by the database's clock." })
  state: string;
  @Field(() => ReceivedRespondent, { description: "Who responded." })
  respondent: Queued["respondent"];
  @Field(() => LanguageTagScalar, { description: "The language it is written in." })
  language: string;
  @Field(() => InstantScalar, { description: "When it was submitted." })
  submittedAt: string;
}

@ObjectType({ description: "Responses to check, a page at a time, the oldest first.", simpleResolvers: true })
export class QueuedResponseConnection {
  @Field(() => [QueuedResponse], { description: "The responses of this page, 100 at most." })
  nodes: readonly Queued[];
  @Field(() => PageInfo, { description: "Where this page lies." })
  pageInfo: QueuePage<Queued>["pageInfo"];
  @Field(() => Int, { description: "How many there are on all pages." })
  totalCount: number;
}

@ObjectType({ description: "A response as it was submitted, for those who check it.", simpleResolvers: true })
export class ReceivedResponse {
  @Field(() => ID, { description: "The restricted id." })
  id: string;
  @Field(() => ResponseState, { description: "Where it stands by the database's clock." })
  state: string;
  @Field(() => ReceivedRespondent, { description: "Who responded." })
  respondent: Received["respondent"];
  @Field(() => String, { description: "The respondent's address. Never public." })
  email: string;
  @Field(() => LanguageTagScalar, { description: "The language it is written in." })
  language: string;
  @Field(() => [ReceivedAnswer], { description: "Its answers in the order of the questions." })
  answers: Received["answers"];
  @Field(() => InstantScalar, { description: "When it was submitted." })
  submittedAt: string;
  @Field(() => InstantScalar, { nullable: true, description: "When its address was confirmed." })
  receivedAt: string | null;
  @Field(() => NotPublishingProposal, {
    nullable: true,
    description: "A proposal not to publish it, open or accepted.",
  })
  proposal: Proposal | null;
  @Field(() => ID, { nullable: true, description: "Its public id once it is published." })
  publicId: string | null;
  @Field(() => ReceivedResponseViewerCan, { description: "What the viewer may do with it now." })
  viewerCan: Received["viewerCan"];
}

@ObjectType({
  description: "A response in the name of the viewer's Government that waits for the focal point.",
  simpleResolvers: true,
})
export class AuthorityRequest {
  @Field(() => ID, { description: "The restricted id of the response." })
  id: string;
  @Field(() => ConsultationReference, { description: "The round it responds to." })
  consultation: Queued["consultation"];
  @Field(() => ReceivedRespondent, { description: "Who responded." })
  respondent: Received["respondent"];
  @Field(() => LanguageTagScalar, { description: "The language it is written in." })
  language: string;
  @Field(() => [ReceivedAnswer], { description: "Its answers." })
  answers: Received["answers"];
  @Field(() => InstantScalar, { description: "When it was submitted." })
  submittedAt: string;
}

@ObjectType({ description: "Such responses, a page at a time, the oldest first.", simpleResolvers: true })
export class AuthorityRequestConnection {
  @Field(() => [AuthorityRequest], { description: "The responses of this page, 20 at most." })
  nodes: readonly Request[];
  @Field(() => PageInfo, { description: "Where this page lies." })
  pageInfo: QueuePage<Request>["pageInfo"];
}

@ObjectType({ description: "The check is recorded.", simpleResolvers: true })
export class ResponseChecked {
  @Field(() => ReceivedResponse, { description: "The response as it is now." })
  response: Received;
}

@ObjectType({ description: "The authority is recorded.", simpleResolvers: true })
export class AuthorityConfirmed {
  @Field(() => ID, { description: "The restricted id of the response." })
  id: string;
}

export const CheckResponseResult = resultOf(
  "CheckResponseResult",
  "The checked response, or why nothing was done.",
  ResponseChecked,
);
export const ConfirmAuthorityResult = resultOf(
  "ConfirmAuthorityResult",
  "The confirmed response, or why nothing was done.",
  AuthorityConfirmed,
);
