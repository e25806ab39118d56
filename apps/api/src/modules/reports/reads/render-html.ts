import { html, type Html } from "../../../platform/html.js";
import type { ReadableReport } from "./readable-report.js";
import { styleElement } from "./report-style.js";
import type { DocumentNote, DocumentParagraph, DocumentSection, HeaderRow, Piece } from "./document-types.js";
import { documentWords as words } from "./document-words.js";
import { annexPart, figuresTable, linked } from "./html-tables.js";
import { reportDocument } from "./report-document.js";

/** The report as one HTML file that needs nothing else: no script, no foreign style, no picture. */
export function renderHtml(report: ReadableReport, origin: string): string {
  const document = reportDocument(report, origin);
  return html`<!doctype html>
    <html lang="${document.language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${document.title}</title>
        ${styleElement}
      </head>
      <body>
        <header>
          <p class="restricted">${document.status[0] ?? ""}</p>
          <h1>${document.title}</h1>
          <dl class="header">${document.header.map(headerRow)}</dl>
          ${document.status.slice(1).map((line) => html`<p class="status">${line}</p>`)}
        </header>
        <main>
          ${document.sections.map(section)}
          <section aria-labelledby="notes">
            <h2 id="notes">${words.notes}</h2>
            <ol class="notes">
              ${document.notes.map(note)}
            </ol>
          </section>
          <section aria-labelledby="annex" class="annex">
            <h2 id="annex">${words.annex}</h2>
            <p>${words.annexIntroduction}</p>
            ${document.annex.map(annexPart)}
          </section>
        </main>
      </body>
    </html> `.markup;
}

const blank = (said: string): Html =>
  html`<span class="blank" aria-hidden="true"></span><span class="unseen">${said}</span>`;

const headerRow = ({ label, value }: HeaderRow): Html =>
  html`<div>
    <dt>${label}:</dt>
    <dd>${value === null ? blank(words.empty) : html`${value}`}</dd>
  </div>`;

function section({ number, heading, paragraphs }: DocumentSection): Html {
  const title = heading === null ? blank(words.headingEmpty) : html`${heading}`;
  const numbered = number === null ? html`` : html`<span class="number">${number}</span> `;
  return html`<section>
    <h2>${numbered}${title}</h2>
    ${paragraphs.map(paragraph)}
  </section>`;
}

function paragraph({ number, lines, tables }: DocumentParagraph): Html {
  const [first, ...rest] = lines;
  const numbered = number === null ? html`` : html`<span class="number">${number}</span> `;
  const list =
    rest.length === 0
      ? html``
      : html`<ul class="lettered">
          ${rest.map(
            ({ letter, pieces }) =>
              html`<li>
                ${letter === null ? html`` : html`<span class="number">${letter})</span> `}${pieces.map(piece)}
              </li>`,
          )}
        </ul>`;
  return html`<div class="paragraph" ${number === null ? html`` : html` id="paragraph-${number}"`}>
    <p>${numbered}${(first?.pieces ?? []).map(piece)}</p>
    ${list} ${tables.map(figuresTable)}
  </div>`;
}

const piece = (one: Piece): Html =>
  "text" in one
    ? html`${one.text}`
    : html`<sup
        ><a href="#note-${String(one.note)}" id="figure-${String(one.note)}"
          ><span class="unseen">Source </span>[${String(one.note)}]</a
        ></sup
      >`;

const note = ({ number, figure, source }: DocumentNote): Html =>
  html`<li id="note-${String(number)}">
    ${figure}. ${linked(source)}
    <a href="#figure-${String(number)}"
      ><span aria-hidden="true">↑</span><span class="unseen">Back to figure ${String(number)}</span></a
    >
  </li>`;
