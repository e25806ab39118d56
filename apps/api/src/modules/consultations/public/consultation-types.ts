import { Field, ID, Int, ObjectType } from "type-graphql";
import {
  Category,
  ConsultationStage,
  LocalizedText,
  Region,
  StatedDate,
  Window,
} from "../../../platform/graphql/public-types.js";
import { DateScalar, InstantScalar } from "../../../platform/graphql/scalars.js";
import type {
  PublicClaimedFigures,
  PublicConsultation,
  PublicConsultationMeeting,
  PublicDecision,
  PublicQuestion,
} from "../reads/public-consultations.js";

@ObjectType({ description: "Who decided that the round be held, and when.", simpleResolvers: true })
export class Decision {
  @Field(() => String, { description: "The body that decided, in the words of the record." })
  takenBy: string;
  @Field(() => Int, { nullable: true, description: "The meeting of the group that decided, by number." })
  meeting: number | null;
  @Field(() => DateScalar, { nullable: true, description: "The day of the decision; null when not stated." })
  decidedOn: string | null;
  @Field(() => LocalizedText, { nullable: true, description: "The decision's text." })
  text: PublicDecision["text"];
  @Field(() => String, { nullable: true, description: "What the record adds about it." })
  note: string | null;
}

@ObjectType({
  description: "The physical or virtual meeting at which stakeholders discuss a round's responses.",
  simpleResolvers: true,
})
export class ConsultationMeeting {
  @Field(() => Int, { nullable: true, description: "Its number in the series of consultation meetings." })
  number: number | null;
  @Field(() => StatedDate, { nullable: true, description: "When it was held, as stated." })
  held: PublicConsultationMeeting["held"];
  @Field(() => String, { nullable: true, description: "How it was held, in the words of the source." })
  mode: string | null;
  @Field(() => String, { nullable: true, description: "What the record adds about it." })
  note: string | null;
}

@ObjectType({ description: "One of a round's questions.", simpleResolvers: true })
export class Question {
  @Field(() => ID, { description: "Identifies the question in answers." })
  id: string;
  @Field(() => Int, { description: "Its place, from 1." })
  position: number;
  @Field(() => LocalizedText, { description: "The question." })
  text: PublicQuestion["text"];
  @Field(() => Boolean, { description: "Whether the source of the record has only a part of the text." })
  incompleteInSource: boolean;
}

@ObjectType({
  description: "A number that a source gives for a kind of respondent or a region.",
  simpleResolvers: true,
})
export class ClaimedCount {
  @Field(() => String, { description: "The kind, in the words of the source." })
  kind: string;
  @Field(() => Int, { description: "How many the source states." })
  count: number;
}

@ObjectType({
  description: "Figures as a source claims them. They are never added to the responses held here, and never corrected.",
  simpleResolvers: true,
})
export class ClaimedFigures {
  @Field(() => Int, { nullable: true, description: "Responses received, as stated; null when not stated." })
  responses: number | null;
  @Field(() => [ClaimedCount], { description: "Respondents by kind, as stated." })
  byKind: PublicClaimedFigures["byKind"];
  @Field(() => Int, { nullable: true, description: "The sum of the stated kinds." })
  respondentsListed: number | null;
  @Field(() => Int, {
    nullable: true,
    description: "Responses less respondents listed, when they differ. The source does not explain it.",
  })
  unexplainedDifference: number | null;
  @Field(() => [ClaimedCount], { nullable: true, description: "By region; null when not stated." })
  byRegion: PublicClaimedFigures["byRegion"];
  @Field(() => String, { nullable: true, description: "What the record adds about the figures." })
  note: string | null;
  @Field(() => String, { description: "Where the figures are stated." })
  source: string;
}

@ObjectType({ description: "Published responses of one category.", simpleResolvers: true })
export class CategoryCount {
  @Field(() => Category, { description: "The category." })
  category: string;
  @Field(() => Int, { description: "Published responses." })
  count: number;
  @Field(() => Int, { description: "How many of them are declared in a name that nobody has confirmed." })
  declaredOnly: number;
}

@ObjectType({ description: "Published responses of one region.", simpleResolvers: true })
export class RegionCount {
  @Field(() => Region, { nullable: true, description: "The region; null for respondents not tied to a region." })
  region: string | null;
  @Field(() => Int, { description: "Published responses." })
  count: number;
}

@ObjectType({
  description: "The published responses of a round, counted. Each list adds up to `total`.",
  simpleResolvers: true,
})
export class ResponseStatistics {
  @Field(() => Int, { description: "Published responses." })
  total: number;
  @Field(() => [CategoryCount], { description: "By category; categories without a response are left out." })
  byCategory: PublicConsultation["statistics"]["byCategory"];
  @Field(() => [RegionCount], { description: "By region; regions without a response are left out." })
  byRegion: PublicConsultation["statistics"]["byRegion"];
  @Field(() => Int, { description: "The round's version to which the numbers belong; every publication raises it." })
  version: number;
}

@ObjectType({ description: "A round of open consultation.", simpleResolvers: true })
export class Consultation {
  @Field(() => ID, { description: "The public id, minted at announcement." })
  id: string;
  @Field(() => String, { description: "The short name in the address of its page." })
  slug: string;
  @Field(() => Int, { description: "Its place in the series of rounds, from 1." })
  sequence: number;
  @Field(() => ConsultationStage, { description: "Where it stands at `asOf`." })
  stage: string;
  @Field(() => LocalizedText, { nullable: true, description: "The topic; null when the record does not state it." })
  topic: PublicConsultation["topic"];
  @Field(() => String, { nullable: true, description: "What the record adds about the topic's wording." })
  topicNote: string | null;
  @Field(() => Decision, { nullable: true, description: "The decision behind it; null when not stated." })
  decision: PublicDecision | null;
  @Field(() => Window, { nullable: true, description: "When responses are accepted; null for historical rounds." })
  window: PublicConsultation["window"];
  @Field(() => [StatedDate], { description: "Opening dates as sources state them (historical rounds)." })
  statedOpens: PublicConsultation["statedOpens"];
  @Field(() => [StatedDate], { description: "Closing dates as sources state them; several when sources differ." })
  statedCloses: PublicConsultation["statedCloses"];
  @Field(() => ConsultationMeeting, {
    nullable: true,
    description: "The consultation meeting; null when there was none or none is stated.",
  })
  consultationMeeting: PublicConsultationMeeting | null;
  @Field(() => [Question], { description: "The questions in order; empty when not stated." })
  questions: readonly PublicQuestion[];
  @Field(() => String, { nullable: true, description: "What the record adds about the questions." })
  questionsNote: string | null;
  @Field(() => ClaimedFigures, {
    nullable: true,
    description: "Figures that a source claims; apart from `statistics`.",
  })
  claimed: PublicClaimedFigures | null;
  @Field(() => ResponseStatistics, { description: "The published responses held here, counted." })
  statistics: PublicConsultation["statistics"];
  @Field(() => Int, { nullable: true, description: "The meeting of the group to which it was presented." })
  presentedToMeeting: number | null;
  @Field(() => [String], { description: "Remarks of the record." })
  notes: readonly string[];
  @Field(() => [String], { description: "Where the facts of a historical round are stated." })
  sources: readonly string[];
  @Field(() => Int, { description: "Raised by every publication in the round." })
  version: number;
  @Field(() => InstantScalar, { description: "The database's clock at this reading; `stage` holds at this instant." })
  asOf: string;
}

@ObjectType({ description: "Enough of a round to name it and link to it.", simpleResolvers: true })
export class ConsultationReference {
  @Field(() => ID, { description: "The public id." })
  id: string;
  @Field(() => String, { description: "The short name in the address of its page." })
  slug: string;
  @Field(() => Int, { description: "Its place in the series of rounds." })
  sequence: number;
  @Field(() => LocalizedText, { nullable: true, description: "The topic; null when not stated." })
  topic: PublicConsultation["topic"];
}
