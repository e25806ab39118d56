import type { CompiledParagraph } from "@openfloor/domain/reports";
import { compileCouncilReport } from "../../src/modules/reports/acts/compile-council-report.js";
import { councilReport } from "../../src/modules/reports/reads/council-reports.js";
import type { ReadableReport } from "../../src/modules/reports/reads/readable-report.js";
import { worked } from "../worlds/stories.js";
import type { World } from "../worlds/world.js";

/** The report on the 13th and 14th meetings as of March 2020, compiled by the Chair from the real record. */
export async function reportOf2020(world: World): Promise<ReadableReport> {
  const chair = await world.viewer("CHAIR");
  const period = { meetings: [13, 14], asOf: "2020-03-31" };
  const { id } = worked(await compileCouncilReport(world.source, chair, period));
  const report = await councilReport(world.source, chair, id);
  if (!report) throw new Error("the compiled report is not there");
  return report;
}

export const paragraphsOf = ({ compiled }: ReadableReport): CompiledParagraph[] =>
  compiled.sections.flatMap((section) => [...section.paragraphs]);

/** Text that tries to be markup, and characters that XML has no place for. */
export const mark = `<script>alert("1")</script> & "two" 'three' ]]> \u0000\u000b end`;

/** The same report with hostile text and addresses in every place that data can reach. */
export function hostile(report: ReadableReport): ReadableReport {
  const { compiled } = report;
  const source = { name: mark, url: "javascript:alert(1)" };
  const sections = compiled.sections.map((section) => ({
    ...section,
    heading: section.heading === null ? null : mark,
    paragraphs: section.paragraphs.map((paragraph) => ({
      ...paragraph,
      text: `${paragraph.text}${mark}`,
      figures: paragraph.figures.map((figure) => ({
        ...figure,
        label: mark,
        source: mark,
        url: "javascript:alert(1)",
      })),
      claims: paragraph.claims.map((claim) => ({
        ...claim,
        claim: mark,
        value: mark,
        remark: mark,
        evidence: [{ text: mark, source }],
      })),
    })),
  }));
  return {
    ...report,
    compiledBy: mark,
    compiled: { ...compiled, header: { ...compiled.header, title: mark }, sections },
  };
}
