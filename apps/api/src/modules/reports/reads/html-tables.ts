import { html, type Html } from "../../../platform/html.js";
import type { AnnexPart, AnnexRow, FiguresTable, Link } from "./document-types.js";
import { documentWords as words } from "./document-words.js";

/** A source as a link, or as text where there is nothing to follow. */
export const linked = ({ name, href }: Link): Html =>
  href === null ? html`${name}` : html`<a href="${href}" rel="noreferrer">${name}</a>`;

/** Figures by kind. */
export const figuresTable = ({ caption, rows }: FiguresTable): Html =>
  html`<table class="figures">
    <caption>
      ${caption}
    </caption>
    <thead>
      <tr>
        <th scope="col">${words.kind}</th>
        <th scope="col">${words.count}</th>
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ({ label, value, isPart }) =>
          html`<tr${isPart ? html`` : html` class="sum"`}><th scope="row">${label}</th><td>${value}</td></tr>`,
      )}
    </tbody>
  </table>`;

/** One part of the annex for the reviewer; it scrolls sideways where the screen is narrow. */
export const annexPart = ({ caption, none, rows }: AnnexPart): Html =>
  rows.length === 0
    ? html`<h3>${caption}</h3>
        <p>${none}</p>`
    : html`<div class="wide" role="region" aria-label="${caption}" tabindex="0">
        <table>
          <caption>
            ${caption} (${String(rows.length)})
          </caption>
          <thead>
            <tr>
              ${words.columns.map((column) => html`<th scope="col">${column}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${rows.map(annexRow)}
          </tbody>
        </table>
      </div>`;

const annexRow = ({ paragraph: number, claim, value, standing, remark, evidence }: AnnexRow): Html =>
  html`<tr>
    <th scope="row">${number}</th>
    <td>${claim}</td>
    <td>${value ?? "–"}</td>
    <td>${standing}</td>
    <td>
      <p>${remark}</p>
      ${evidence.map(({ text, source }) => html`<p>${text} (${linked(source)})</p>`)}
    </td>
  </tr>`;
