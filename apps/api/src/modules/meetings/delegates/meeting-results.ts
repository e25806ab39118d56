import { Field, ObjectType } from "type-graphql";
import { resultOf } from "../../../platform/graphql/delegates-types.js";
import type { DelegatesMeeting } from "../reads/delegates-meetings.js";
import { Meeting } from "./meeting-types.js";

@ObjectType({ description: "The meeting is planned; its number, dates and place are public.", simpleResolvers: true })
export class MeetingPlanned {
  @Field(() => Meeting, { description: "The meeting." })
  meeting: DelegatesMeeting;
}

@ObjectType({ description: "The item stands on the agenda.", simpleResolvers: true })
export class AgendaItemAdded {
  @Field(() => Meeting, { description: "The meeting with its agenda." })
  meeting: DelegatesMeeting;
}

export const PlanMeetingResult = resultOf(
  "PlanMeetingResult",
  "The planned meeting, or why it was refused.",
  MeetingPlanned,
);
export const AddAgendaItemResult = resultOf(
  "AddAgendaItemResult",
  "The meeting with its agenda, or why the item was refused.",
  AgendaItemAdded,
);
