import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from "type-graphql";
import { answer } from "../../../platform/graphql/answer.js";
import type { SignedInContext } from "../../../platform/graphql/delegates-context.js";
import { delegatesMeeting, type DelegatesMeeting } from "../../meetings/index.js";
import { Meeting } from "../../meetings/delegates/meeting-types.js";
import { saveContributionDraft } from "../acts/save-contribution-draft.js";
import { submitContribution } from "../acts/submit-contribution.js";
import {
  contributionById,
  contributionDraft,
  contributionDrafts,
  contributionsOf,
  type Contribution as Submitted,
  type ContributionDraft as Draft,
} from "../reads/contributions.js";
import {
  Contribution,
  ContributionDraft,
  SaveContributionDraftInput,
  SaveContributionDraftResult,
  SubmitContributionInput,
  SubmitContributionResult,
} from "./contribution-types.js";

@Resolver(() => ContributionDraft)
export class ContributionsResolver {
  @FieldResolver(() => Meeting, { description: "The meeting it is for." })
  meeting(
    @Ctx() { source, viewer }: SignedInContext,
    @Root() { meetingNumber }: Draft,
  ): Promise<DelegatesMeeting | undefined> {
    return delegatesMeeting(source, viewer, meetingNumber);
  }

  @Query(() => [ContributionDraft], {
    description: "The drafts of the viewer's own delegation, the last changed first.",
  })
  contributionDrafts(
    @Ctx() { source, viewer }: SignedInContext,
    @Arg("meeting", () => Int, { nullable: true, description: "Of this meeting only." }) meeting: number | null,
  ): Promise<Draft[]> {
    return contributionDrafts(source, viewer, meeting ?? null);
  }

  @Query(() => ContributionDraft, { nullable: true, description: "One draft of the viewer's own delegation." })
  async contributionDraft(
    @Ctx() { source, viewer }: SignedInContext,
    @Arg("id", () => ID, { description: "The draft." }) id: string,
  ): Promise<Draft | null> {
    return (await contributionDraft(source, viewer, id)) ?? null;
  }

  @Query(() => Contribution, { nullable: true, description: "One contribution of the group." })
  async contribution(
    @Ctx() { source, viewer }: SignedInContext,
    @Arg("id", () => ID, { description: "The contribution." }) id: string,
  ): Promise<Submitted | null> {
    return (await contributionById(source, viewer, id)) ?? null;
  }

  @Mutation(() => SaveContributionDraftResult, { description: "Begins or changes a draft of the own delegation." })
  async saveContributionDraft(
    @Ctx() { source, viewer }: SignedInContext,
    @Arg("input", () => SaveContributionDraftInput, { description: "The draft." }) input: SaveContributionDraftInput,
  ): Promise<object> {
    const { draft, revision, ...text } = input;
    const result = await saveContributionDraft(source, viewer, {
      ...text,
      draft: draft ?? null,
      revision: revision ?? null,
    });
    const saved = result.ok && (await contributionDraft(source, viewer, result.value.id));
    return answer(result, () => ({ draft: saved }));
  }

  @Mutation(() => SubmitContributionResult, { description: "Submits a draft in the State's name. Focal point." })
  async submitContribution(
    @Ctx() { source, viewer }: SignedInContext,
    @Arg("input", () => SubmitContributionInput, { description: "The draft and its revision." })
    input: SubmitContributionInput,
  ): Promise<object> {
    const result = await submitContribution(source, viewer, input);
    if (!result.ok) return answer(result, () => ({}));
    const contribution = await contributionById(source, viewer, result.value.contribution);
    const draft = await contributionDraft(source, viewer, input.draft);
    return answer(result, () => ({ contribution, draft }));
  }
}

@Resolver(() => Meeting)
export class MeetingContributionsResolver {
  @FieldResolver(() => [Contribution], {
    description: "The contributions of Member States, in the order of their numbers.",
  })
  contributions(
    @Ctx() { source, viewer }: SignedInContext,
    @Root() { number }: DelegatesMeeting,
  ): Promise<Submitted[]> {
    return contributionsOf(source, viewer, number);
  }
}
