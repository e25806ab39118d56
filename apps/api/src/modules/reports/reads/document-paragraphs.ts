import type { CompiledFigure, CompiledParagraph } from "@openfloor/domain/reports";
import type { DocumentLine, DocumentNote, DocumentParagraph, FiguresTable, Piece } from "./document-types.js";
import { link } from "./whole-address.js";

/** Notes in the order in which their figures are printed. */
export class Numbering {
  readonly notes: DocumentNote[] = [];
  constructor(private readonly origin: string) {}

  next({ label, value, source, url }: CompiledFigure): number {
    const number = this.notes.length + 1;
    this.notes.push({ number, figure: `${label}: ${value}`, source: link({ name: source, url }, this.origin) });
    return number;
  }
}

/** A paragraph cut into its lines, and its figures into notes and tables. */
export function printed(paragraph: CompiledParagraph, heading: string | null, numbering: Numbering): DocumentParagraph {
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
