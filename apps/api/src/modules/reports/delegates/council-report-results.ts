import { Field, ObjectType } from "type-graphql";
import { resultOf } from "../../../platform/graphql/delegates-types.js";
import { CouncilReport } from "./council-report-types.js";

@ObjectType({ description: "The report was compiled.", simpleResolvers: true })
export class CouncilReportCompiled {
  @Field(() => CouncilReport, { description: "The report." })
  report: CouncilReport;
}

@ObjectType({ description: "The review is recorded.", simpleResolvers: true })
export class CouncilReportReviewed {
  @Field(() => CouncilReport, { description: "The report." })
  report: CouncilReport;
}

export const CompileCouncilReportResult = resultOf(
  "CompileCouncilReportResult",
  "The compiled report, or why it was refused.",
  CouncilReportCompiled,
);
export const ReviewCouncilReportResult = resultOf(
  "ReviewCouncilReportResult",
  "The reviewed report, or why it was refused.",
  CouncilReportReviewed,
);
