import { readSourcedReport } from "@openfloor/domain/reports";
import { recordFile, type RecordPart } from "../../../platform/database/import-record.js";
import { upsert } from "../../../platform/database/upsert.js";

/** The report of 2020: an entry of the public list, and on the restricted side its statements, for the reports compiled here. */
export async function councilReportsRecord(): Promise<RecordPart> {
  const document = readSourcedReport(await recordFile("council-report-2020.json"));
  const { slug, source, meetings, asOf, notStatedInSource, listing } = document;
  const report = {
    slug,
    title: listing.title,
    year: listing.year,
    summary: listing.summary,
    action_required: listing.actionRequired,
    meetings,
    as_of: asOf.text,
    source: source.name,
    not_stated: notStatedInSource,
  };
  return {
    name: "council-reports",
    content: { report, document },
    write: async (db) => {
      await upsert(db, { table: "pub.council_report", key: ["slug"], rows: [report] });
      await upsert(db, { table: "core.sourced_report", key: ["slug"], rows: [{ slug, document }] });
    },
  };
}
