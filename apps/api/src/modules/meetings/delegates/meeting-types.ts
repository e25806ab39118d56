import { Field, ID, Int, ObjectType } from "type-graphql";
import { Category, LocalizedText, Region, Standing } from "../../../platform/graphql/delegates-types.js";
import { DateScalar, InstantScalar, LanguageTagScalar } from "../../../platform/graphql/scalars.js";
import type { AgendaItemRead, DelegatesMeeting } from "../reads/delegates-meetings.js";
import type { PublishedResponseRead } from "../reads/published-responses.js";

@ObjectType({ description: "An answer as it is public.", simpleResolvers: true })
export class PublishedAnswer {
  @Field(() => LocalizedText, { description: "The question." })
  question: PublishedResponseRead["answers"][number]["question"];
  @Field(() => String, { description: "The answer." })
  text: string;
}

@ObjectType({
  description: "What the public record holds of a response: delegates read the same copy as everybody.",
  simpleResolvers: true,
})
export class PublishedResponse {
  @Field(() => ID, { description: "The public id; it is in the permanent address." })
  id: string;
  @Field(() => Int, { description: "Its number in the round, in the order of publication." })
  number: number;
  @Field(() => String, { description: "The respondent's name as it is public." })
  displayName: string;
  @Field(() => Category, { description: "The kind of stakeholder." })
  category: string;
  @Field(() => String, { description: "Country or area by ISO 3166-1 alpha-3, or the code for international bodies." })
  country: string;
  @Field(() => Region, { nullable: true, description: "The region; null for respondents not tied to a region." })
  region: string | null;
  @Field(() => Standing, { description: "How far the name has been confirmed." })
  standing: string;
  @Field(() => LanguageTagScalar, { description: "The language of the answers." })
  language: string;
  @Field(() => [PublishedAnswer], {
    description: "The answers in the order of the questions; skipped questions are left out.",
  })
  answers: PublishedResponseRead["answers"];
  @Field(() => InstantScalar, { description: "When it was published." })
  publishedAt: string;
}

@ObjectType({ description: "An item of a meeting's agenda.", simpleResolvers: true })
export class AgendaItem {
  @Field(() => ID, { description: "Identifies the item." })
  id: string;
  @Field(() => Int, { description: "Its place, from 1." })
  position: number;
  @Field(() => LocalizedText, { description: "The title." })
  title: AgendaItemRead["title"];
}

@ObjectType({
  description: "A paper of a meeting of which the symbol is known. For Member States of the group.",
  simpleResolvers: true,
})
export class MeetingDocument {
  @Field(() => ID, { description: "Identifies the paper." })
  id: string;
  @Field(() => String, { description: "Its symbol." })
  symbol: string;
  @Field(() => String, { nullable: true, description: "What the record adds about it." })
  note: string | null;
}

@ObjectType({ description: "What the viewer may do with a meeting now.", simpleResolvers: true })
export class MeetingViewerCan {
  @Field(() => Boolean, { description: "Add an item to the agenda." })
  addAgendaItem: boolean;
  @Field(() => Boolean, { description: "Draft a contribution of the own delegation." })
  writeContribution: boolean;
}

@ObjectType({ description: "A meeting of the group with what the restricted side knows of it.", simpleResolvers: true })
export class Meeting {
  @Field(() => ID, { description: "Identifies the meeting." })
  id: string;
  @Field(() => Int, { description: "Its number in the series of meetings." })
  number: number;
  @Field(() => DateScalar, { nullable: true, description: "The first day; null when not stated." })
  starts: string | null;
  @Field(() => DateScalar, { nullable: true, description: "The last day; null when not stated." })
  ends: string | null;
  @Field(() => String, { nullable: true, description: "The place; null when not stated." })
  venue: string | null;
  @Field(() => String, { nullable: true, description: "What the record adds about it." })
  note: string | null;
  @Field(() => [AgendaItem], { description: "The agenda in order." })
  agenda: readonly AgendaItemRead[];
  @Field(() => [MeetingDocument], { description: "Papers of which the symbol is known." })
  documents: DelegatesMeeting["documents"];
  @Field(() => MeetingViewerCan, { description: "What the viewer may do with it now." })
  viewerCan: DelegatesMeeting["viewerCan"];
}
