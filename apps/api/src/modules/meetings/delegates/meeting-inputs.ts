import { Field, ID, InputType, Int } from "type-graphql";
import { DateScalar } from "../../../platform/graphql/scalars.js";
import { TextInput } from "../../../platform/graphql/text-input.js";

@InputType({ description: "A meeting of the group to plan." })
export class PlanMeetingInput {
  @Field(() => Int, { description: "Its number in the series of meetings." })
  number: number;
  @Field(() => DateScalar, { description: "The first day, at the meeting's place." })
  starts: string;
  @Field(() => DateScalar, { description: "The last day." })
  ends: string;
  @Field(() => String, { description: "The place." })
  venue: string;
}

@InputType({ description: "An item to add at the end of a meeting's agenda." })
export class AddAgendaItemInput {
  @Field(() => Int, { description: "The meeting, by number." })
  meeting: number;
  @Field(() => TextInput, { description: "The title." })
  title: TextInput;
  @Field(() => ID, { nullable: true, description: "The round that is presented under it." })
  consultation: string | null;
}
