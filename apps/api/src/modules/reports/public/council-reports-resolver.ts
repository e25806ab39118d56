import { Ctx, Query, Resolver } from "type-graphql";
import type { PublicContext } from "../../../platform/graphql/public-context.js";
import { publicCouncilReports, type PublicCouncilReport } from "../reads/public-council-reports.js";
import { CouncilReport } from "./council-report-types.js";

@Resolver()
export class CouncilReportsResolver {
  @Query(() => [CouncilReport], { description: "Reports to the Council with public audience, the newest first." })
  councilReports(@Ctx() { db }: PublicContext): Promise<PublicCouncilReport[]> {
    return publicCouncilReports(db);
  }
}
