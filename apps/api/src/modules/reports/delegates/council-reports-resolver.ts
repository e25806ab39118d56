import { Arg, Ctx, ID, Mutation, Query, Resolver } from "type-graphql";
import type { Result } from "@openfloor/domain/kernel";
import { answer } from "../../../platform/graphql/answer.js";
import type { SignedInContext } from "../../../platform/graphql/delegates-context.js";
import { compileCouncilReport } from "../acts/compile-council-report.js";
import { reviewCouncilReport } from "../acts/review-council-report.js";
import { councilReport, councilReports } from "../reads/council-reports.js";
import { reportInGraph } from "../reads/report-in-graph.js";
import { CompileCouncilReportInput, ReviewCouncilReportInput } from "./council-report-inputs.js";
import { CompileCouncilReportResult, ReviewCouncilReportResult } from "./council-report-results.js";
import { CouncilReport } from "./council-report-types.js";

@Resolver()
export class CouncilReportsResolver {
  @Query(() => [CouncilReport], { description: "Compiled reports, the newest first. Chair, secretariat." })
  async councilReports(@Ctx() { source, viewer, publicOrigin }: SignedInContext): Promise<object[]> {
    const found = await councilReports(source, viewer);
    return found.map((report) => reportInGraph(report, viewer, publicOrigin));
  }

  @Query(() => CouncilReport, {
    nullable: true,
    description: "One compiled report; null when there is none. Chair, secretariat.",
  })
  async councilReport(
    @Ctx() context: SignedInContext,
    @Arg("id", () => ID, { description: "The restricted id." }) id: string,
  ): Promise<object | null> {
    return (await found(context, id)) ?? null;
  }

  @Mutation(() => CompileCouncilReportResult, { description: "Compiles a report as of a day. Chair, secretariat." })
  async compileCouncilReport(
    @Ctx() context: SignedInContext,
    @Arg("input", () => CompileCouncilReportInput, { description: "Meetings and day." })
    input: CompileCouncilReportInput,
  ): Promise<object> {
    const { meetings, asOf } = input;
    return reported(context, await compileCouncilReport(context.source, context.viewer, { meetings, asOf }));
  }

  @Mutation(() => ReviewCouncilReportResult, { description: "Records the review of a compiled report. Chair." })
  async reviewCouncilReport(
    @Ctx() context: SignedInContext,
    @Arg("input", () => ReviewCouncilReportInput, { description: "The version and what was seen." })
    input: ReviewCouncilReportInput,
  ): Promise<object> {
    const { report: id, contentHash, acknowledged } = input;
    return reported(
      context,
      await reviewCouncilReport(context.source, context.viewer, { id, contentHash, acknowledged }),
    );
  }
}

async function found({ source, viewer, publicOrigin }: SignedInContext, id: string): Promise<object | undefined> {
  const report = await councilReport(source, viewer, id);
  return report && reportInGraph(report, viewer, publicOrigin);
}

async function reported(context: SignedInContext, result: Result<{ id: string }>): Promise<object> {
  const report = result.ok && (await found(context, result.value.id));
  return answer(result, () => ({ report }));
}
