import type { DataSource } from "typeorm";
import { ok, problem, refused, type Result } from "@openfloor/domain/kernel";
import { capacityOf, type Viewer } from "@openfloor/domain/membership";
import {
  checkPeriod,
  compileCouncilReport as compile,
  councilReportLifecycle,
  mayCompileCouncilReport,
  type ReportPeriod,
} from "@openfloor/domain/reports";
import { contentHash } from "../../../platform/content-hash.js";
import { audit } from "../../../platform/database/audit.js";
import { inUnit } from "../../../platform/database/unit-of-work.js";
import { systemRandomness } from "../../../platform/randomness.js";
import { councilRecord } from "../reads/council-record.js";
import { CouncilReportRow } from "../store/council-report-row.js";

/**
 * Compiles a report on meetings as of a day from the record as it is now, and keeps it as a restricted
 * snapshot; gives its id. NOT_ALLOWED, or FIELD_REQUIRED, NOT_FOUND, BAD_REQUEST with the field.
 */
export async function compileCouncilReport(
  source: DataSource,
  viewer: Viewer,
  period: ReportPeriod,
): Promise<Result<{ id: string }>> {
  if (!mayCompileCouncilReport(viewer)) return refused(problem("NOT_ALLOWED"));

  return inUnit(source, viewer, async (unit) => {
    const record = await councilRecord(unit, period.asOf);
    const checked = checkPeriod(record, period, unit.now.slice(0, 10));
    if (!checked.ok) return checked;

    const compiled = compile(record, period);
    const report = unit.manager.create(CouncilReportRow, {
      id: systemRandomness.uuid(),
      state: councilReportLifecycle.initial,
      meetings: [...compiled.meetings],
      asOf: compiled.asOf,
      compiled,
      contentHash: contentHash(compiled),
      compiledBy: viewer.accountId,
      compiledAt: unit.now,
      acknowledged: [],
      reviewedBy: null,
      reviewedAt: null,
    });
    await unit.manager.insert(CouncilReportRow, report);
    await audit(unit, {
      capacity: capacityOf(viewer, "CHAIR", "SECRETARIAT"),
      event: "council-report.compiled",
      object: { type: "council-report", id: report.id },
      after: report.state,
    });
    return ok({ id: report.id });
  });
}
