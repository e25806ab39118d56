import { Field, ID, Int, ObjectType } from "type-graphql";
import {
  claimStandings,
  councilReportStates,
  type ClaimStanding,
  type CouncilReportState,
} from "@openfloor/domain/reports";
import type { Instant } from "@openfloor/domain/kernel";
import { enumOf } from "../../../platform/graphql/enums.js";
import { DateScalar, InstantScalar } from "../../../platform/graphql/scalars.js";

const State = enumOf("CouncilReportState", "How far a report is.", councilReportStates, {
  COMPILED: "Compiled from the record; the Chair has not reviewed it.",
  REVIEWED: "Reviewed by the Chair, statement by statement.",
  SUBMITTED: "Submitted to the Council.",
});
const Standing = enumOf("ClaimStanding", "How a statement of the source stands beside the record.", claimStandings, {
  MATCHES: "The record holds the same.",
  DIFFERS: "The record holds something else.",
  STATED_ONLY: "Nothing in the record to compare it with.",
  SHORTENED: "The record holds more of it.",
});

@ObjectType({ description: "A figure of a paragraph with the place it comes from.", simpleResolvers: true })
export class ReportFigure {
  @Field(() => String, { description: "What it counts or says." })
  label: string;
  @Field(() => String, { description: "The figure as printed." })
  value: string;
  @Field(() => String, { description: "The source, by name." })
  source: string;
  @Field(() => String, { nullable: true, description: "The address that shows it; null when the source has none." })
  url: string | null;
}

@ObjectType({ description: "A statement of the source document beside what the record holds.", simpleResolvers: true })
export class ReportClaim {
  @Field(() => ID, { description: "Identifies the statement within its report." })
  id: string;
  @Field(() => String, { description: "The paragraph it belongs to." })
  paragraph: string;
  @Field(() => String, { description: "Its sense." })
  claim: string;
  @Field(() => String, { nullable: true, description: "The value it states, which is the one printed." })
  value: string | null;
  @Field(() => Standing, { description: "How it stands beside the record." })
  standing: ClaimStanding;
  @Field(() => String, { description: "What the record holds beside it, with the sources." })
  record: string;
  @Field(() => Boolean, { description: "Whether the reviewer has acknowledged it." })
  acknowledged: boolean;
}

@ObjectType({ description: "A numbered paragraph.", simpleResolvers: true })
export class ReportParagraph {
  @Field(() => String, { description: "Its number, or its heading where it has no number." })
  number: string;
  @Field(() => String, { description: "The text; lines of a list follow a line break." })
  text: string;
  @Field(() => [ReportFigure], { description: "The figures in it, in order." })
  figures: ReportFigure[];
  @Field(() => [ReportClaim], { description: "The statements of the source on which it rests." })
  claims: ReportClaim[];
}

@ObjectType({ description: "A section of the report.", simpleResolvers: true })
export class ReportSection {
  @Field(() => String, { nullable: true, description: "Its number, if it has one." })
  number: string | null;
  @Field(() => String, { nullable: true, description: "Its heading; null when the source lost it." })
  heading: string | null;
  @Field(() => [ReportParagraph], { description: "Its paragraphs in order." })
  paragraphs: ReportParagraph[];
}

@ObjectType({
  description: "Header fields; null is what the source lost or nobody has entered.",
  simpleResolvers: true,
})
export class CouncilReportHeader {
  @Field(() => String, { description: "The title." })
  title: string;
  @Field(() => String, { description: "The group that reports." })
  group: string;
  @Field(() => String, { nullable: true, description: "The Council's document number." })
  documentNumber: string | null;
  @Field(() => DateScalar, { nullable: true, description: "The date of the document." })
  date: string | null;
  @Field(() => String, { nullable: true, description: "The author." })
  author: string | null;
  @Field(() => String, { nullable: true, description: "The Chair." })
  chair: string | null;
}

@ObjectType({ description: "What the viewer may do with a report now.", simpleResolvers: true })
export class CouncilReportViewerCan {
  @Field(() => Boolean, { description: "Record its review." })
  review: boolean;
}

@ObjectType({ description: "A compiled report to the Council: a snapshot with an as-of date.", simpleResolvers: true })
export class CouncilReport {
  @Field(() => ID, { description: "The restricted id." })
  id: string;
  @Field(() => State, { description: "How far it is." })
  state: CouncilReportState;
  @Field(() => [Int], { description: "The meetings it covers, by number." })
  meetings: readonly number[];
  @Field(() => DateScalar, { description: "The day of which it is a snapshot." })
  asOf: string;
  @Field(() => InstantScalar, { description: "When it was compiled." })
  compiledAt: Instant;
  @Field(() => String, { description: "Who had it compiled." })
  compiledBy: string;
  @Field(() => String, { nullable: true, description: "Who reviewed it." })
  reviewedBy: string | null;
  @Field(() => InstantScalar, { nullable: true, description: "When it was reviewed." })
  reviewedAt: Instant | null;
  @Field(() => CouncilReportHeader, { description: "The header fields." })
  header: CouncilReportHeader;
  @Field(() => [ReportSection], { description: "The sections in order." })
  sections: ReportSection[];
  @Field(() => Int, {
    description: "Statements that differ from the record or shorten it: what a review has to acknowledge.",
  })
  differences: number;
  @Field(() => String, { description: "SHA-256 of the compiled content: names this exact version." })
  contentHash: string;
  @Field(() => CouncilReportViewerCan, { description: "What the viewer may do with it now." })
  viewerCan: CouncilReportViewerCan;
}
