import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { resultOf } from "../../../platform/graphql/delegates-types.js";
import { InstantScalar, LanguageTagScalar } from "../../../platform/graphql/scalars.js";
import type { Contribution as Submitted, ContributionDraft as Draft } from "../reads/contributions.js";

@ObjectType({
  description: "A contribution as the group holds it: a copy made when the focal point submitted it.",
  simpleResolvers: true,
})
export class Contribution {
  @Field(() => ID, { description: "Identifies the contribution." })
  id: string;
  @Field(() => Int, { description: "Its number among the meeting's documents." })
  number: number;
  @Field(() => String, { description: "Its symbol, issued once." })
  symbol: string;
  @Field(() => String, { description: "The submitting Member State, ISO 3166-1 alpha-3." })
  memberState: string;
  @Field(() => String, { description: "The title." })
  title: string;
  @Field(() => String, { description: "The text." })
  body: string;
  @Field(() => LanguageTagScalar, { description: "The language it is written in." })
  language: string;
  @Field(() => InstantScalar, { description: "When it was submitted." })
  submittedAt: string;
  @Field(() => String, { description: "SHA-256, in hex, of its content." })
  contentHash: string;
}

@ObjectType({ description: "What the viewer may do with a draft now.", simpleResolvers: true })
export class ContributionDraftViewerCan {
  @Field(() => Boolean, { description: "Change it." })
  save: boolean;
  @Field(() => Boolean, { description: "Submit it in the State's name." })
  submit: boolean;
}

@ObjectType({ description: "A draft private to its delegation.", simpleResolvers: true })
export class ContributionDraft {
  @Field(() => ID, { description: "Identifies the draft." })
  id: string;
  @Field(() => String, { description: "The delegation's Member State, ISO 3166-1 alpha-3." })
  memberState: string;
  @Field(() => String, { description: "The title so far." })
  title: string;
  @Field(() => String, { description: "The text so far." })
  body: string;
  @Field(() => LanguageTagScalar, { description: "The language it is written in." })
  language: string;
  @Field(() => Int, { description: "Raised by every save; a save names the revision it was based on." })
  revision: number;
  @Field(() => String, { description: "Who saved it last." })
  changedBy: string;
  @Field(() => InstantScalar, { description: "When it was saved last." })
  changedAt: string;
  @Field(() => Contribution, { nullable: true, description: "The group's copy once it is submitted." })
  submitted: Draft["submitted"];
  @Field(() => ContributionDraftViewerCan, { description: "What the viewer may do with it now." })
  viewerCan: Draft["viewerCan"];
}

@InputType({ description: "A draft to begin or change." })
export class SaveContributionDraftInput {
  @Field(() => ID, { nullable: true, description: "The draft to change; a new one when left out." })
  draft?: string | null;
  @Field(() => Int, { description: "The meeting it is for, by number." })
  meeting: number;
  @Field(() => String, { description: "The title." })
  title: string;
  @Field(() => String, { description: "The text." })
  body: string;
  @Field(() => LanguageTagScalar, { description: "The language it is written in." })
  language: string;
  @Field(() => Int, { nullable: true, description: "The revision that was read; required for a draft to change." })
  revision?: number | null;
}

@InputType({ description: "A draft to submit as it was read." })
export class SubmitContributionInput {
  @Field(() => ID, { description: "The draft." })
  draft: string;
  @Field(() => Int, { description: "The revision that was read and is to be submitted." })
  revision: number;
}

@ObjectType({ description: "The draft is saved.", simpleResolvers: true })
export class ContributionDraftSaved {
  @Field(() => ContributionDraft, { description: "The draft as it is now." })
  draft: Draft;
}

@ObjectType({ description: "The contribution is the group's.", simpleResolvers: true })
export class ContributionSubmitted {
  @Field(() => Contribution, { description: "The group's copy." })
  contribution: Submitted;
  @Field(() => ContributionDraft, { description: "The draft it was made from." })
  draft: Draft;
}

export const SaveContributionDraftResult = resultOf(
  "SaveContributionDraftResult",
  "The saved draft, or why it was not saved.",
  ContributionDraftSaved,
);
export const SubmitContributionResult = resultOf(
  "SubmitContributionResult",
  "The contribution, or why nothing was submitted.",
  ContributionSubmitted,
);
