import type { DataSource } from "typeorm";
import { isUuid } from "@openfloor/domain/kernel";
import type { Viewer } from "@openfloor/domain/membership";
import { mayReadCouncilReports } from "@openfloor/domain/reports";
import { isoText } from "../../../platform/database/columns.js";
import { inView } from "../../../platform/database/unit-of-work.js";
import type { ReadableReport } from "./readable-report.js";

const select = `
  select r.id, r.state, r.compiled, r.acknowledged, r.content_hash as "contentHash",
    ${isoText("r.compiled_at")} as "compiledAt", compiler.name as "compiledBy",
    ${isoText("r.reviewed_at")} as "reviewedAt", reviewer.name as "reviewedBy"
  from core.council_report r
    join core.account compiler on compiler.id = r.compiled_by
    left join core.account reviewer on reviewer.id = r.reviewed_by`;

/** Compiled reports, the newest first; none for whom may not read them. */
export async function councilReports(source: DataSource, viewer: Viewer): Promise<ReadableReport[]> {
  if (!mayReadCouncilReports(viewer)) return [];
  return inView(source, viewer, ({ manager }) => manager.query(`${select} order by r.compiled_at desc, r.id`));
}

/** One report; undefined when there is none and, which looks the same, when the viewer may not read it. */
export async function councilReport(
  source: DataSource,
  viewer: Viewer,
  id: string,
): Promise<ReadableReport | undefined> {
  if (!mayReadCouncilReports(viewer) || !isUuid(id)) return undefined;
  const found: ReadableReport[] = await inView(source, viewer, ({ manager }) =>
    manager.query(`${select} where r.id = $1`, [id]),
  );
  return found[0];
}
