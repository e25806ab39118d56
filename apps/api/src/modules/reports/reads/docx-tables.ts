import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  WidthType,
  type ParagraphChild,
} from "docx";
import { linkRun, words } from "./docx-words.js";
import type { AnnexPart, AnnexRow, FiguresTable } from "./document-types.js";
import { documentWords } from "./document-words.js";

type Cell = { readonly lines: readonly (readonly ParagraphChild[])[]; readonly end?: boolean };

const rule = { style: BorderStyle.SINGLE, size: 4, color: "CDD2DA" };
const none = { style: BorderStyle.NONE, size: 0, color: "auto" };
const borders = { top: rule, bottom: rule, left: none, right: none, insideHorizontal: rule, insideVertical: none };

const cell = ({ lines, end = false }: Cell, width: number, style: string): TableCell =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    children: lines.map(
      (children) => new Paragraph({ style, children: [...children], ...(end ? { alignment: AlignmentType.END } : {}) }),
    ),
  });

function table(
  head: readonly Cell[],
  rows: readonly (readonly Cell[])[],
  widths: readonly number[],
  indent = 0,
): Table {
  const row = (cells: readonly Cell[], header: boolean): TableRow =>
    new TableRow({
      tableHeader: header,
      cantSplit: true,
      children: cells.map((one, index) => cell(one, widths[index] ?? 1_000, header ? "TableHead" : "TableText")),
    });
  return new Table({
    rows: [row(head, true), ...rows.map((cells) => row(cells, false))],
    columnWidths: [...widths],
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    indent: { size: indent, type: WidthType.DXA },
    borders,
    tableLook: { firstRow: true, firstColumn: true, noHBand: true, noVBand: true },
  });
}

const text = (value: string, end = false): Cell => ({ lines: [[words(value)]], end });
const caption = (value: string): Paragraph =>
  new Paragraph({ style: "Caption", keepNext: true, children: [words(value)] });

/** Figures by kind, with their caption above. Widths and indents are in twentieths of a point. */
export function docxFigures({ caption: title, rows }: FiguresTable): (Paragraph | Table)[] {
  return [
    caption(title),
    table(
      [text(documentWords.kind), text(documentWords.count, true)],
      rows.map(({ label, value, isPart }) => {
        const printed = (value: string, end: boolean): Cell => ({ lines: [[words(value, { bold: !isPart })]], end });
        return [printed(label, false), printed(value, true)];
      }),
      [6_200, 1_600],
      720,
    ),
    new Paragraph({ style: "TableText", children: [] }),
  ];
}

const columnWidths = [1_300, 3_300, 2_300, 1_400, 6_200];

/** One part of the annex for the reviewer. */
export function docxAnnex({ caption: title, none: nothing, rows }: AnnexPart): (Paragraph | Table)[] {
  if (rows.length === 0) return [caption(title), new Paragraph({ children: [words(nothing)] })];
  return [
    caption(`${title} (${rows.length})`),
    table(
      documentWords.columns.map((column) => text(column)),
      rows.map(annexCells),
      columnWidths,
    ),
    new Paragraph({ style: "TableText", children: [] }),
  ];
}

const annexCells = ({ paragraph, claim, value, standing, remark, evidence }: AnnexRow): Cell[] => [
  text(paragraph),
  text(claim),
  text(value ?? "–"),
  text(standing),
  {
    lines: [
      [words(remark)],
      ...evidence.map(({ text: held, source }) => [words(`${held} (`), linkRun(source), words(")")]),
    ],
  },
];
