import { ExternalHyperlink, FootnoteReferenceRun, TextRun, type ParagraphChild } from "docx";
import type { Link, Piece } from "./document-types.js";

// XML 1.0 has no place for these, not even escaped: one of them would make the whole file unreadable.
const notXml = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** Text that a Word file can hold; what it cannot is shown as the replacement character. */
export const xmlText = (text: string): string => text.replace(notXml, "\ufffd");

export const words = (text: string, more: { readonly bold?: boolean; readonly color?: string } = {}): TextRun =>
  new TextRun({ text: xmlText(text), ...more });

/** A reference stands in brackets, since a raised number behind a figure reads as its power. */
export const pieceRuns = (piece: Piece): ParagraphChild[] =>
  "text" in piece ? [words(piece.text)] : [raised("["), new FootnoteReferenceRun(piece.note), raised("]")];

const raised = (text: string): TextRun => new TextRun({ text, superScript: true });

export const linkRun = ({ name, href }: Link): ParagraphChild =>
  href === null
    ? words(name)
    : new ExternalHyperlink({ link: href, children: [new TextRun({ text: xmlText(name), style: "Hyperlink" })] });
