import { Field, ID, Int, ObjectType } from "type-graphql";
import { LocalizedText, Region } from "../../../platform/graphql/public-types.js";
import { DateScalar } from "../../../platform/graphql/scalars.js";
import type { PublicGroup } from "../reads/public-group.js";
import type { PublicMemberState } from "../reads/public-member-states.js";

@ObjectType({ description: "What one source says about the founding of the group.", simpleResolvers: true })
export class FoundingClaim {
  @Field(() => String, { description: "The instrument that founded it, with its version where one is named." })
  instrument: string;
  @Field(() => Int, { nullable: true, description: "The year; null when that source does not state it." })
  year: number | null;
  @Field(() => String, { description: "Where this is stated." })
  source: string;
}

@ObjectType({ description: "One part of the terms of reference as a source quotes them.", simpleResolvers: true })
export class TermOfReference {
  @Field(() => String, { description: "`chapeau`, or the letter of the item." })
  label: string;
  @Field(() => String, { description: "What the group is to do." })
  text: string;
  @Field(() => String, { description: "Where this is stated." })
  source: string;
}

@ObjectType({ description: "The terms of reference as the group's own page lists them.", simpleResolvers: true })
export class FullerTerms {
  @Field(() => Boolean, { description: "Whether the copy that was read has all items." })
  complete: boolean;
  @Field(() => String, { description: "What is known to be missing." })
  note: string;
  @Field(() => String, { description: "Where this is stated." })
  source: string;
  @Field(() => [String], { description: "The items in order." })
  items: PublicGroup["fullerTermsOfReference"]["items"];
}

@ObjectType({ description: "A resolution or decision on which the group rests.", simpleResolvers: true })
export class Instrument {
  @Field(() => String, { description: "The body that adopted it." })
  body: string;
  @Field(() => String, { description: "Its number, or its name with the number." })
  number: string;
  @Field(() => [String], { description: "The versions found, the oldest first." })
  versions: string[];
  @Field(() => Boolean, { description: "Whether these are known to be all versions." })
  versionsComplete: boolean;
  @Field(() => String, {
    nullable: true,
    description: "A later version that is known to exist, but whose text was not found.",
  })
  laterVersion: string | null;
  @Field(() => String, { nullable: true, description: "Its title; null when not stated." })
  title: string | null;
  @Field(() => String, { description: "What it is to the group." })
  role: string;
  @Field(() => [String], { description: "Where this is stated." })
  sources: string[];
}

@ObjectType({ description: "One of the issues that Council Resolution 1305 lists.", simpleResolvers: true })
export class PolicyIssue {
  @Field(() => Int, { description: "Its place, from 1." })
  number: number;
  @Field(() => String, { description: "The issue." })
  label: string;
  @Field(() => String, { nullable: true, description: "What the record adds about order and wording." })
  note: string | null;
  @Field(() => [String], { description: "Where this is stated." })
  sources: string[];
}

@ObjectType({ description: "How many Member States there are on a day.", simpleResolvers: true })
export class MemberStateCounts {
  @Field(() => DateScalar, { description: "The day." })
  on: string;
  @Field(() => Int, { description: "Member States on that day." })
  count: number;
}

@ObjectType({ description: "The working group of this installation, as sources state it.", simpleResolvers: true })
export class Group {
  @Field(() => String, { description: "Its full name." })
  name: string;
  @Field(() => String, { description: "The name it is known by." })
  shortName: string;
  @Field(() => String, { description: "The body it belongs to." })
  parent: string;
  @Field(() => String, { description: "Who takes part." })
  participation: string;
  @Field(() => String, { description: "Where it usually meets, and for which meetings that is stated." })
  usualPlace: string;
  @Field(() => FoundingClaim, { description: "Its founding by the first version of its instrument." })
  founded: PublicGroup["founded"];
  @Field(() => FoundingClaim, { description: "Its establishment as the report of 2020 words it; the two differ." })
  reportedAsEstablishedBy: PublicGroup["reportedAsEstablishedBy"];
  @Field(() => [TermOfReference], { description: "The terms of reference as the report of 2020 gives them." })
  termsOfReference: PublicGroup["termsOfReference"];
  @Field(() => FullerTerms, { description: "The terms of reference as the group's own page lists them." })
  fullerTermsOfReference: PublicGroup["fullerTermsOfReference"];
  @Field(() => [Instrument], { description: "The instruments on which it rests, with the versions found." })
  instruments: PublicGroup["instruments"];
  @Field(() => [PolicyIssue], { description: "The issues of Council Resolution 1305." })
  issues: PublicGroup["issues"];
  @Field(() => MemberStateCounts, { description: "The number of Member States today." })
  memberStates: PublicGroup["memberStates"];
}

@ObjectType({ description: "A Member State of ITU.", simpleResolvers: true })
export class MemberState {
  @Field(() => ID, { description: "ISO 3166-1 alpha-3." })
  code: string;
  @Field(() => LocalizedText, { description: "The short name in six languages." })
  name: PublicMemberState["name"];
  @Field(() => Region, { description: "The region of ITU's regional work." })
  region: string;
  @Field(() => DateScalar, {
    nullable: true,
    description: "The day of joining; null when not stated, which is always before 2020-02-06.",
  })
  memberSince: string | null;
  @Field(() => String, { description: "Where the names and the region come from." })
  source: string;
  @Field(() => Boolean, { description: "Whether somebody competent has reviewed the names and the region." })
  reviewed: boolean;
}
