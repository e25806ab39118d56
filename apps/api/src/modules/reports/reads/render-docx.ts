import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  Tab,
  TabStopType,
  TextRun,
  type Table,
} from "docx";
import { docxAnnex, docxFigures } from "./docx-tables.js";
import { linkRun, pieceRuns, words, xmlText } from "./docx-words.js";
import type { ReadableReport } from "./readable-report.js";
import type { DocumentParagraph, DocumentSection, HeaderRow, ReportDocument } from "./document-types.js";
import { documentWords } from "./document-words.js";
import { docxStyles } from "./docx-styles.js";
import { reportDocument } from "./report-document.js";

const numberWidth = 720;
const tab = (): TextRun => new TextRun({ children: [new Tab()] });
const red = "A2151D";

/** The report as a Word file: headings, paragraphs numbered as in the source, a footnote to every figure, the annex on pages of its own. */
export function renderDocx(report: ReadableReport, origin: string): Promise<Buffer> {
  const document = reportDocument(report, origin);
  const footers = { default: pageFooter(document) };
  return Packer.toBuffer(
    new Document({
      title: xmlText(document.title),
      // Word shows these as the author: nobody is named as author before somebody is entered.
      creator: "",
      lastModifiedBy: "",
      styles: docxStyles,
      footnotes: Object.fromEntries(
        document.notes.map(({ number, figure, source }) => [
          number,
          { children: [new Paragraph({ style: "FootnoteText", children: [words(` ${figure}. `), linkRun(source)] })] },
        ]),
      ),
      sections: [
        { footers, children: [...front(document), ...document.sections.flatMap(section)] },
        {
          footers,
          properties: { page: { size: { orientation: PageOrientation.LANDSCAPE } } },
          children: [
            new Paragraph({ heading: HeadingLevel.HEADING_1, children: [words(documentWords.annex)] }),
            new Paragraph({ children: [words(documentWords.annexIntroduction)] }),
            ...document.annex.flatMap(docxAnnex),
          ],
        },
      ],
    }),
  );
}

function front({ status, title, header }: ReportDocument): Paragraph[] {
  const [restricted = "", ...rest] = status;
  return [
    new Paragraph({ style: "Status", children: [words(restricted, { color: red })] }),
    new Paragraph({ heading: HeadingLevel.TITLE, children: [words(title)] }),
    ...header.map(headerLine),
    ...rest.map((line) => new Paragraph({ style: "Status", children: [words(line)] })),
  ];
}

/** An empty field stays visibly empty, as a line to write on. */
const headerLine = ({ label, value }: HeaderRow): Paragraph =>
  new Paragraph({
    tabStops: [{ type: TabStopType.LEFT, position: 2_400 }],
    indent: { left: 2_400, hanging: 2_400 },
    spacing: { after: 40 },
    children: [words(`${label}:`, { bold: true }), tab(), words(value ?? "________")],
  });

function section({ number, heading, paragraphs }: DocumentSection): (Paragraph | Table)[] {
  const named = heading ?? "________";
  const title = number === null ? [words(named)] : [words(number), tab(), words(named)];
  return [
    new Paragraph({
      heading: HeadingLevel.HEADING_1,
      tabStops: [{ type: TabStopType.LEFT, position: numberWidth }],
      children: title,
    }),
    ...paragraphs.flatMap(paragraph),
  ];
}

/** Numbers are text and not Word's own numbering: they name paragraphs of the source and must not shift when one is edited. */
function paragraph({ number, lines, tables }: DocumentParagraph): (Paragraph | Table)[] {
  const [first, ...rest] = lines;
  const pieces = (first?.pieces ?? []).flatMap(pieceRuns);
  const opening =
    number === null
      ? new Paragraph({ children: pieces })
      : new Paragraph({
          tabStops: [{ type: TabStopType.LEFT, position: numberWidth }],
          indent: { left: numberWidth, hanging: numberWidth },
          children: [words(number), tab(), ...pieces],
        });
  const list = rest.map(
    ({ letter, pieces: own }) =>
      new Paragraph({
        tabStops: [{ type: TabStopType.LEFT, position: 2 * numberWidth }],
        indent: { left: 2 * numberWidth, hanging: numberWidth },
        children: [...(letter === null ? [] : [words(`${letter})`), tab()]), ...own.flatMap(pieceRuns)],
      }),
  );
  return [opening, ...list, ...tables.flatMap(docxFigures)];
}

const pageFooter = ({ title, status }: ReportDocument): Footer =>
  new Footer({
    children: [
      new Paragraph({
        style: "Status",
        alignment: AlignmentType.CENTER,
        children: [
          words(`${title}. ${(status[0] ?? "").split(". ")[0] ?? ""}. `),
          new TextRun({ children: [PageNumber.CURRENT, " / ", PageNumber.TOTAL_PAGES] }),
        ],
      }),
    ],
  });
