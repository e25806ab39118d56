import { claimsOf, needsAcknowledgement, type CompiledClaim } from "@openfloor/domain/reports";
import { Numbering, printed } from "./document-paragraphs.js";
import type { AnnexPart, AnnexRow, ReportDocument } from "./document-types.js";
import { day, moment, standings } from "./document-words.js";
import type { ReadableReport } from "./readable-report.js";
import { link } from "./whole-address.js";

/** Takes a report and the public origin that its relative links lead to, and gives its printed form. */
export function reportDocument(report: ReadableReport, origin: string): ReportDocument {
  const { compiled } = report;
  const numbering = new Numbering(origin);
  const sections = compiled.sections.map(({ number, heading, paragraphs }) => ({
    number,
    heading,
    paragraphs: paragraphs.map((paragraph) => printed(paragraph, heading, numbering)),
  }));
  return {
    language: compiled.language,
    title: compiled.header.title,
    status: statusLines(report),
    header: [
      { label: "Group", value: compiled.header.group },
      { label: "Document number", value: compiled.header.documentNumber },
      { label: "Date", value: compiled.header.date },
      { label: "Author", value: compiled.header.author },
      { label: "Chair", value: compiled.header.chair },
    ],
    sections,
    notes: numbering.notes,
    annex: annexOf(report, origin),
  };
}

function statusLines({
  state,
  compiled,
  compiledAt,
  compiledBy,
  reviewedAt,
  reviewedBy,
  contentHash,
}: ReadableReport): string[] {
  const review =
    reviewedAt === null ? "Not yet reviewed." : `Reviewed by ${reviewedBy ?? ""} on ${moment(reviewedAt)}.`;
  return [
    `Restricted to the Chair and the secretariat. ${state === "COMPILED" ? "Draft. " : ""}${review}`,
    `Compiled from the record as of ${day(compiled.asOf)}, by ${compiledBy} on ${moment(compiledAt)}.`,
    `Fingerprint of the content (SHA-256): ${contentHash}`,
  ];
}

function annexOf({ compiled, acknowledged }: ReadableReport, origin: string): AnnexPart[] {
  const claims = claimsOf(compiled);
  const row = (claim: CompiledClaim): AnnexRow => ({
    paragraph: claim.paragraph,
    claim: claim.claim,
    value: claim.value,
    standing: acknowledged.includes(claim.id)
      ? `${standings[claim.standing]} (acknowledged)`
      : standings[claim.standing],
    remark: claim.remark,
    evidence: claim.evidence.map(({ text, source }) => ({ text, source: link(source, origin) })),
  });
  return [
    {
      caption: "Statements from which the record differs, or which shorten it",
      none: "None.",
      rows: claims.filter(needsAcknowledgement).map(row),
    },
    {
      caption: "All other statements",
      none: "None.",
      rows: claims.filter((claim) => !needsAcknowledgement(claim)).map(row),
    },
  ];
}
