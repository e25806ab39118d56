import { after } from "@openfloor/domain/kernel";
import type { Viewer } from "@openfloor/domain/membership";
import {
  claimsOf,
  councilReportLifecycle,
  mayReviewCouncilReport,
  needsAcknowledgement,
  type CompiledParagraph,
} from "@openfloor/domain/reports";
import type { ReadableReport } from "./readable-report.js";
import { whole } from "./whole-address.js";

/** A report as the restricted graph answers it; links to public pages get their origin. */
export function reportInGraph(report: ReadableReport, viewer: Viewer, publicOrigin: string) {
  const { compiled, acknowledged, state, ...rest } = report;
  const paragraph = ({ number, text, figures, claims }: CompiledParagraph) => ({
    number,
    text,
    figures: figures.map(({ label, value, source, url }) => ({ label, value, source, url: whole(url, publicOrigin) })),
    claims: claims.map((claim) => ({ ...claim, acknowledged: acknowledged.includes(claim.id) })),
  });
  return {
    ...rest,
    state,
    meetings: compiled.meetings,
    asOf: compiled.asOf,
    header: compiled.header,
    sections: compiled.sections.map(({ number, heading, paragraphs }) => ({
      number,
      heading,
      paragraphs: paragraphs.map(paragraph),
    })),
    differences: claimsOf(compiled).filter(needsAcknowledgement).length,
    viewerCan: { review: mayReviewCouncilReport(viewer) && after(councilReportLifecycle, state, "review").ok },
  };
}
