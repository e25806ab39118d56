import { createHash } from "node:crypto";
import { Html } from "../../../platform/html.js";

/** The whole style of the downloaded report, for screen and paper. */
const style = `
:root { color-scheme: light; --ink: #15181e; --soft: #4b525e; --rule: #cdd2da; --accent: #26378f; --red: #a2151d; }
* { box-sizing: border-box; }
html { background: #fff; color: var(--ink); font: 1.0625rem/1.6 Charter, Cambria, "Noto Serif", Georgia, serif; }
body { margin: 0 auto; max-inline-size: 62rem; padding: 2rem clamp(1rem, 4.5vw, 3rem) 4rem; overflow-wrap: break-word; }
h1, h2, h3 { font-weight: 400; line-height: 1.2; }
h1 { font-size: clamp(1.7rem, 1.4rem + 1.8vw, 2.6rem); margin-block: 1.5rem 1rem; }
h2 { font-size: 1.45rem; margin-block: 2.5rem .75rem; border-block-start: 1px solid var(--rule); padding-block-start: 1.25rem; }
h3, caption { font-size: 1.0625rem; font-weight: 700; }
p, .lettered, dl { max-inline-size: 68ch; }
a { color: var(--accent); text-underline-offset: .15em; }
a:focus-visible, .wide:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
sup { font: .7em/1 system-ui, sans-serif; }
sup a { padding-inline: .1em; text-decoration: none; }
sup a:hover, sup a:focus { text-decoration: underline; }
.restricted { border-inline-start: 4px solid var(--red); color: var(--red); font-family: system-ui, sans-serif; font-size: .95rem; margin: 0; padding-inline-start: .75rem; max-inline-size: none; }
.status { color: var(--soft); font: .875rem/1.5 system-ui, sans-serif; margin-block: .25rem; max-inline-size: none; overflow-wrap: anywhere; }
.header div { display: grid; gap: 0 .75rem; grid-template-columns: 10rem 1fr; padding-block: .2rem; }
.header dt { color: var(--soft); }
.header dd { margin: 0; }
.blank { border-block-end: 1px solid var(--ink); display: inline-block; inline-size: 9rem; min-block-size: 1em; }
.unseen { block-size: 1px; clip-path: inset(50%); inline-size: 1px; overflow: hidden; position: absolute; white-space: nowrap; }
.paragraph { margin-block: 1rem; }
.paragraph > p, .lettered li { padding-inline-start: 3.25rem; position: relative; }
.paragraph:not([id]) > p { padding-inline-start: 0; }
.paragraph > p > .number, .lettered .number { inset-inline-start: 0; position: absolute; }
.lettered { list-style: none; margin-inline-start: 3.25rem; padding: 0; }
.lettered li { margin-block: .4rem; padding-inline-start: 2rem; }
h2 .number { display: inline-block; min-inline-size: 2.5rem; }
.notes { font-size: .95rem; }
.notes li { margin-block: .3rem; padding-inline-start: .5rem; }
table { border-collapse: collapse; font: .9rem/1.45 system-ui, sans-serif; margin-block: 1rem; }
caption { font-family: Charter, Cambria, "Noto Serif", Georgia, serif; padding-block-end: .5rem; text-align: start; }
th, td { border-block-end: 1px solid var(--rule); padding: .45rem .75rem .45rem 0; text-align: start; vertical-align: top; }
thead th { border-block-end-color: var(--ink); }
tbody th { font-weight: 400; }
.figures { margin-inline-start: 3.25rem; }
.figures td, .figures thead th:last-child { font-variant-numeric: tabular-nums; text-align: end; }
.figures .sum th, .figures .sum td { font-weight: 700; }
.wide { overflow-x: auto; }
.wide table { min-inline-size: 52rem; }
.wide p { margin: 0 0 .35rem; max-inline-size: none; }
.wide td:last-child { min-inline-size: 20rem; }
.wide td:last-child { overflow-wrap: anywhere; }
@media (max-width: 40rem) { .header div { grid-template-columns: 1fr; } .figures { margin-inline-start: 0; } .lettered { margin-inline-start: 0; } }
@page { margin: 2cm; }
@media print {
  html { font-size: 10.5pt; }
  body { max-inline-size: none; padding: 0; }
  a { color: inherit; }
  h2 { break-after: avoid; }
  tr, .paragraph > p { break-inside: avoid; }
  thead { display: table-header-group; }
  .annex { break-before: page; }
  .wide { overflow: visible; }
  .wide table { font-size: 8pt; min-inline-size: 0; }
}
`;

export const styleElement = new Html(`<style>${style}</style>`);

/** Names that style and no other in a content security policy. */
export const styleHash = `sha256-${createHash("sha256").update(style).digest("base64")}`;
