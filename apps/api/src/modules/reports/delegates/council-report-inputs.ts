import { Field, ID, InputType, Int } from "type-graphql";
import { DateScalar } from "../../../platform/graphql/scalars.js";

@InputType({ description: "What a report is to cover." })
export class CompileCouncilReportInput {
  @Field(() => [Int], { description: "The meetings, by number; all of them over on the day." })
  meetings: number[];
  @Field(() => DateScalar, { description: "The day of which it is a snapshot; nothing later is mentioned." })
  asOf: string;
}

@InputType({ description: "A review of one exact version." })
export class ReviewCouncilReportInput {
  @Field(() => ID, { description: "The report." })
  report: string;
  @Field(() => String, { description: "The hash of the version that was read." })
  contentHash: string;
  @Field(() => [ID], {
    description: "The statements that differ from the record or shorten it, as seen; all of them are needed.",
  })
  acknowledged: string[];
}
