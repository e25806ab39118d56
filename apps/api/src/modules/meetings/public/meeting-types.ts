import { Field, Int, ObjectType } from "type-graphql";
import { DateScalar } from "../../../platform/graphql/scalars.js";
import { ConsultationReference } from "../../consultations/public/consultation-types.js";
import type { PublicMeeting } from "../reads/public-meetings.js";

@ObjectType({ description: "Another value that a source states for a field.", simpleResolvers: true })
export class StatedConflict {
  @Field(() => String, { description: "The field, such as `ends`." })
  field: string;
  @Field(() => String, { description: "The other value." })
  value: string;
  @Field(() => String, { description: "Where that value is stated." })
  source: string;
  @Field(() => String, { nullable: true, description: "What the record adds about it." })
  note: string | null;
}

@ObjectType({ description: "A meeting of the group. Public are its number, dates and place.", simpleResolvers: true })
export class Meeting {
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
  @Field(() => StatedConflict, {
    nullable: true,
    description: "Another value that a source states; null when sources agree.",
  })
  conflict: PublicMeeting["conflict"];
  @Field(() => [ConsultationReference], { description: "The rounds that it decided, and those presented to it." })
  consultations: PublicMeeting["consultations"];
  @Field(() => [String], { description: "Where the facts of a historical meeting are stated." })
  sources: PublicMeeting["sources"];
}
