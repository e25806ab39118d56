import {
  needsAcknowledgement,
  claimsOf,
  type ClaimStanding,
  type CompiledClaim,
  type CompiledFigure,
  type CompiledParagraph,
  type Source,
} from "@openfloor/domain/reports";
import type { ReadableReport } from "./readable-report.js";
import { whole } from "./whole-address.js";

/** What both renderings print, in order: every decision about content is taken here, none in them. */
export type ReportDocument = {
  readonly language: string;
  readonly title: string;
  readonly status: readonly string[];
  readonly header: readonly HeaderRow[];
  readonly sections: readonly DocumentSection[];
  readonly notes: readonly DocumentNote[];
  readonly annex: readonly AnnexPart[];
};
/** A header field; null is printed as an empty line. */
export type HeaderRow = { readonly label: string; readonly value: string | null };
export type DocumentSection = {
  readonly number: string | null;
  readonly heading: string | null;
  readonly paragraphs: readonly DocumentParagraph[];
};
/** `number` is null where the heading is the number. `lines` after the first are a lettered list. */
export type DocumentParagraph = {
  readonly number: string | null;
  readonly lines: readonly DocumentLine[];
  readonly tables: readonly FiguresTable[];
};
export type DocumentLine = { readonly letter: string | null; readonly pieces: readonly Piece[] };
export type Piece = { readonly text: string } | { readonly note: number };
export type DocumentNote = { readonly number: number; readonly figure: string; readonly source: Link };
/** `href` is an address that may be followed; null for sources without one. */
export type Link = { readonly name: string; readonly href: string | null };
export type FiguresTable = { readonly caption: string; readonly rows: readonly FigureRow[] };
export type FigureRow = { readonly label: string; readonly value: string; readonly isPart: boolean };
export type AnnexPart = { readonly caption: string; readonly none: string; readonly rows: readonly AnnexRow[] };
export type AnnexRow = {
  readonly paragraph: string;
  readonly claim: string;
  readonly value: string | null;
  readonly standing: string;
  readonly remark: string;
  readonly evidence: readonly { readonly text: string; readonly source: Link }[];
};

/** The words around the report's text. Like the text they belong to an English document, not to the interface. */
export const documentWords = {
  empty: "not stated",
  headingEmpty: "heading not stated",
  notes: "Sources of the figures",
  annex: "Annex for the reviewer",
  annexIntroduction:
    "Not part of the report. Each statement of the source document stands here with what the record holds beside it.",
  kind: "Kind of respondent",
  count: "Number",
  columns: ["Paragraph", "Statement", "Value stated", "Standing", "Beside it in the record"],
} as const;

const standings: Readonly<Record<ClaimStanding, string>> = {
  MATCHES: "Same in the record",
  DIFFERS: "Differs",
  SHORTENED: "Shortened",
  STATED_ONLY: "Stated only here",
};

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

class Numbering {
  readonly notes: DocumentNote[] = [];
  constructor(private readonly origin: string) {}

  next({ label, value, source, url }: CompiledFigure): number {
    const number = this.notes.length + 1;
    this.notes.push({ number, figure: `${label}: ${value}`, source: link({ name: source, url }, this.origin) });
    return number;
  }
}

function printed(paragraph: CompiledParagraph, heading: string | null, numbering: Numbering): DocumentParagraph {
  return {
    number: paragraph.number === heading ? null : paragraph.number,
    lines: linesOf(piecesOf(paragraph, numbering)),
    tables: tablesOf(paragraph),
  };
}

/** The text cut where a figure ends, with the figure's note there. */
function piecesOf({ text, figures }: CompiledParagraph, numbering: Numbering): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const figure of figures) {
    const at = figure.at ?? text.length;
    pieces.push({ text: text.slice(from, at) }, { note: numbering.next(figure) });
    from = at;
  }
  return [...pieces, { text: text.slice(from) }].filter((piece) => !("text" in piece) || piece.text !== "");
}

function linesOf(pieces: readonly Piece[]): DocumentLine[] {
  const lines: Piece[][] = [[]];
  for (const piece of pieces) {
    if ("note" in piece) {
      lines.at(-1)?.push(piece);
      continue;
    }
    piece.text.split("\n").forEach((text, index) => {
      if (index > 0) lines.push([]);
      if (text !== "") lines.at(-1)?.push({ text });
    });
  }
  return lines.map(lettered);
}

function lettered(pieces: readonly Piece[]): DocumentLine {
  const [first, ...rest] = pieces;
  const found = first && "text" in first ? /^([a-z])\) /.exec(first.text) : null;
  if (!found || !first || !("text" in first)) return { letter: null, pieces };
  return { letter: found[1] ?? null, pieces: [{ text: first.text.slice(found[0].length) }, ...rest] };
}

/** One table for each round whose responses are given by kind. */
function tablesOf({ number, figures }: CompiledParagraph): FiguresTable[] {
  const groups: CompiledFigure[][] = [];
  for (const figure of figures) {
    if (figure.table === null) continue;
    if (figure.table === "RESPONSES" || groups.length === 0) groups.push([]);
    groups.at(-1)?.push(figure);
  }
  return groups
    .filter((group) => group.some(({ table }) => table === "RESPONDENTS_BY_KIND"))
    .map((group) => ({
      caption: `Table to paragraph ${number}: respondents by kind, as the source lists them`,
      rows: [
        ...group.filter(({ table }) => table === "RESPONDENTS_BY_KIND"),
        ...group.filter(({ table }) => table === "RESPONDENTS_LISTED"),
        ...group.filter(({ table }) => table === "RESPONSES"),
        ...group.filter(({ table }) => table === "DIFFERENCE"),
      ].map(({ label, value, table }) => ({ label, value, isPart: table === "RESPONDENTS_BY_KIND" })),
    }));
}

function statusLines({ state, compiled, compiledAt, compiledBy, reviewedAt, reviewedBy, contentHash }: ReadableReport): string[] {
  const review = reviewedAt === null ? "Not yet reviewed." : `Reviewed by ${reviewedBy ?? ""} on ${moment(reviewedAt)}.`;
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
    standing: acknowledged.includes(claim.id) ? `${standings[claim.standing]} (acknowledged)` : standings[claim.standing],
    remark: claim.remark,
    evidence: claim.evidence.map(({ text, source }) => ({ text, source: link(source, origin) })),
  });
  return [
    {
      caption: "Statements from which the record differs, or which shorten it",
      none: "None.",
      rows: claims.filter(needsAcknowledgement).map(row),
    },
    { caption: "All other statements", none: "None.", rows: claims.filter((claim) => !needsAcknowledgement(claim)).map(row) },
  ];
}

const link = ({ name, url }: Source, origin: string): Link => ({ name, href: whole(url, origin) });

const inUtc = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat("en-GB", { timeZone: "UTC", ...options });
const days = inUtc({ day: "numeric", month: "long", year: "numeric" });
const times = inUtc({ hour: "2-digit", minute: "2-digit" });
const day = (text: string): string => days.format(new Date(text));
const moment = (at: string): string => `${day(at)} at ${times.format(new Date(at))} UTC`;
