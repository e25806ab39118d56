import { Field, ID, Int, ObjectType } from "type-graphql";

@ObjectType({ description: "A report of the group to the Council, as its source gives it.", simpleResolvers: true })
export class CouncilReport {
  @Field(() => ID, { description: "The short name in its address." })
  slug: string;
  @Field(() => String, { description: "The title under which the record lists it." })
  title: string;
  @Field(() => Int, { description: "The year of the Council's session." })
  year: number;
  @Field(() => String, { description: "What it covers, in the words of the record." })
  summary: string;
  @Field(() => String, { description: "What it asks of the Council." })
  actionRequired: string;
  @Field(() => [Int], { description: "The meetings it covers, by number." })
  meetings: number[];
  @Field(() => String, { description: "The time at which its statements can have been made." })
  asOf: string;
  @Field(() => String, { description: "Where the record has it from." })
  source: string;
  @Field(() => [String], { description: "What a report has and this source does not state." })
  notStated: string[];
}
