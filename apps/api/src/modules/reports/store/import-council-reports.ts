import { z } from "zod";
import { recordFile, type RecordPart } from "../../../platform/database/import-record.js";
import { upsert } from "../../../platform/database/upsert.js";

const reportFile = z.object({
  slug: z.string(),
  source: z.object({ name: z.string() }),
  meetings: z.array(z.int()),
  asOf: z.object({ text: z.string() }),
  notStatedInSource: z.array(z.string()),
  listing: z.object({ title: z.string(), year: z.int(), summary: z.string(), actionRequired: z.string() }),
});

/** The report of 2020 as an entry of the public list. Its statements are compared one by one when a report is compiled. */
export async function councilReportsRecord(): Promise<RecordPart> {
  const { slug, source, meetings, asOf, notStatedInSource, listing } = reportFile.parse(await recordFile("council-report-2020.json"));
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
    content: report,
    write: (db) => upsert(db, { table: "pub.council_report", key: ["slug"], rows: [report] }),
  };
}
