import { Arg, Ctx, Int, Mutation, Query, Resolver } from "type-graphql";
import { answer } from "../../../platform/graphql/answer.js";
import type { SignedInContext } from "../../../platform/graphql/delegates-context.js";
import { readText } from "../../../platform/graphql/text-input.js";
import { addAgendaItem } from "../acts/add-agenda-item.js";
import { planMeeting } from "../acts/plan-meeting.js";
import { delegatesMeeting, delegatesMeetings, type DelegatesMeeting } from "../reads/delegates-meetings.js";
import { AddAgendaItemInput, PlanMeetingInput } from "./meeting-inputs.js";
import { AddAgendaItemResult, PlanMeetingResult } from "./meeting-results.js";
import { Meeting } from "./meeting-types.js";

@Resolver()
export class MeetingsResolver {
  @Query(() => [Meeting], { description: "All meetings of the group that are known, the newest first." })
  meetings(@Ctx() { source, viewer }: SignedInContext): Promise<DelegatesMeeting[]> {
    return delegatesMeetings(source, viewer);
  }

  @Query(() => Meeting, { nullable: true, description: "One meeting by its number; null when there is none." })
  async meeting(
    @Ctx() { source, viewer }: SignedInContext,
    @Arg("number", () => Int, { description: "The number." }) number: number,
  ): Promise<DelegatesMeeting | null> {
    return (await delegatesMeeting(source, viewer, number)) ?? null;
  }

  @Mutation(() => PlanMeetingResult, {
    description: "Plans a meeting and makes its number, dates and place public. Secretariat.",
  })
  async planMeeting(
    @Ctx() { source, viewer }: SignedInContext,
    @Arg("input", () => PlanMeetingInput, { description: "The meeting." }) input: PlanMeetingInput,
  ): Promise<object> {
    const { number, starts, ends, venue } = input;
    const result = await planMeeting(source, viewer, { number, starts, ends, venue });
    const meeting = result.ok && (await delegatesMeeting(source, viewer, number));
    return answer(result, () => ({ meeting }));
  }

  @Mutation(() => AddAgendaItemResult, {
    description: "Adds an item at the end of a meeting's agenda. Secretariat and Chair.",
  })
  async addAgendaItem(
    @Ctx() { source, viewer }: SignedInContext,
    @Arg("input", () => AddAgendaItemInput, { description: "The item." }) input: AddAgendaItemInput,
  ): Promise<object> {
    const item = { title: readText(input.title), consultation: input.consultation ?? null };
    const result = await addAgendaItem(source, viewer, { meeting: input.meeting, item });
    const meeting = result.ok && (await delegatesMeeting(source, viewer, input.meeting));
    return answer(result, () => ({ meeting }));
  }
}
