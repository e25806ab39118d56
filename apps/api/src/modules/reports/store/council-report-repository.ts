import type { EntityManager } from "typeorm";
import { isUuid } from "@openfloor/domain/kernel";
import { CouncilReportRow } from "./council-report-row.js";

export const reportEntities = [CouncilReportRow];

/** The report, locked until the transaction ends; null when there is none. */
export async function lockCouncilReport(manager: EntityManager, id: string): Promise<CouncilReportRow | null> {
  if (!isUuid(id)) return null;
  return manager.findOne(CouncilReportRow, { where: { id }, lock: { mode: "pessimistic_write" } });
}
