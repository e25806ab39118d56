import { Field, ID, Int, ObjectType } from "type-graphql";
import { Category, Region, RespondentKind, Standing } from "../../../platform/graphql/public-types.js";
import { InstantScalar, LanguageTagScalar } from "../../../platform/graphql/scalars.js";
import { ConsultationReference, Question } from "../../consultations/public/consultation-types.js";
import type { PublicResponse, ResponsePage } from "../reads/public-responses.js";

@ObjectType({ description: "Who responded, as far as it is public.", simpleResolvers: true })
export class Respondent {
  @Field(() => RespondentKind, { description: "A person or an organisation." })
  kind: string;
  @Field(() => Category, { description: "The declared kind of stakeholder." })
  category: string;
  @Field(() => String, { description: "The organisation's name, or the person's." })
  displayName: string;
  @Field(() => String, {
    description: "ISO 3166-1 alpha-3 code of a country or area, or `INT`: international, not tied to a country.",
  })
  country: string;
  @Field(() => Region, { nullable: true, description: "The region of the country or area; null when there is none." })
  region: string | null;
  @Field(() => Standing, { description: "Whether the name is confirmed." })
  standing: string;
}

@ObjectType({ description: "What was answered to one question.", simpleResolvers: true })
export class Answer {
  @Field(() => Question, { description: "The question." })
  question: PublicResponse["answers"][number]["question"];
  @Field(() => String, { description: "The answer in the response's language, unedited." })
  text: string;
}

@ObjectType({
  description: "A published response: a copy made when it was published, under an id minted then.",
  simpleResolvers: true,
})
export class Response {
  @Field(() => ID, { description: "The public id; its address never changes." })
  id: string;
  @Field(() => Int, { description: "Its number among the published responses of its round, from 1." })
  number: number;
  @Field(() => ConsultationReference, { description: "The round it responds to." })
  consultation: PublicResponse["consultation"];
  @Field(() => Respondent, { description: "Who responded." })
  respondent: PublicResponse["respondent"];
  @Field(() => LanguageTagScalar, { description: "The language it is written in." })
  language: string;
  @Field(() => [Answer], { description: "Its answers in the order of the questions; skipped questions are left out." })
  answers: PublicResponse["answers"];
  @Field(() => InstantScalar, { description: "When it was submitted." })
  submittedAt: string;
  @Field(() => InstantScalar, { description: "When it was published." })
  publishedAt: string;
  @Field(() => String, {
    description:
      "SHA-256, in hex, of what was published: respondent, language, answers and the instant of submission. The standing may change later and is not part of it.",
  })
  contentHash: string;
}

@ObjectType({ description: "A response and its cursor.", simpleResolvers: true })
export class ResponseEdge {
  @Field(() => String, { description: "Give it as `after` to go on behind this response." })
  cursor: string;
  @Field(() => Response, { description: "The response." })
  node: PublicResponse;
}

@ObjectType({ description: "Where a page of a connection lies.", simpleResolvers: true })
export class PageInfo {
  @Field(() => Boolean, { description: "Whether there is more behind this page." })
  hasNextPage: boolean;
  @Field(() => Boolean, { description: "Whether there is something before this page." })
  hasPreviousPage: boolean;
  @Field(() => String, { nullable: true, description: "The first cursor of this page." })
  startCursor: string | null;
  @Field(() => String, { nullable: true, description: "The last cursor of this page." })
  endCursor: string | null;
}

@ObjectType({
  description: "The published responses of a round, a page at a time, the last published first.",
  simpleResolvers: true,
})
export class ResponseConnection {
  @Field(() => [ResponseEdge], { description: "The responses of this page with their cursors." })
  edges: ResponsePage["edges"];
  @Field(() => [Response], { description: "The responses of this page." })
  nodes: ResponsePage["nodes"];
  @Field(() => PageInfo, { description: "Where this page lies." })
  pageInfo: ResponsePage["pageInfo"];
  @Field(() => Int, { description: "All published responses of the round." })
  totalCount: number;
}
