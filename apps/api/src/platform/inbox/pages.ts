import type { Mail } from "./read-mail.js";
import { html, withLinks, type Html } from "../html.js";

export function listPage(mails: readonly Mail[]): string {
  const rows = mails.map(
    (mail) =>
      html`<tr>
        <td><time datetime="${mail.receivedAt}">${shownInstant(mail)}</time></td>
        <td>${mail.to.join(", ")}</td>
        <td><a href="/mails/${mail.id}" ${languageOf(mail)}>${mail.subject || "(no subject)"}</a></td>
      </tr>`,
  );
  const list = html`<table>
    <thead>
      <tr>
        <th scope="col">Received (UTC)</th>
        <th scope="col">To</th>
        <th scope="col">Subject</th>
      </tr>
    </thead>
    <tbody>
      ${rows}
    </tbody>
  </table>`;
  const empty = html`<p>No mail yet. What Openfloor sends in demo mode arrives here and goes nowhere else.</p>`;
  return page(
    "Mail",
    html`<h1>Mail</h1>
      ${mails.length > 0 ? list : empty}`,
  );
}

export function mailPage(mail: Mail): string {
  const source =
    mail.html === undefined
      ? undefined
      : html`<details>
          <summary>HTML part, as source</summary>
          <pre>${mail.html}</pre>
        </details>`;
  return page(
    mail.subject,
    html`<p><a href="/">All mail</a></p>
      <h1 ${languageOf(mail)}>${mail.subject || "(no subject)"}</h1>
      <dl>
        <dt>From</dt>
        <dd>${mail.from}</dd>
        <dt>To</dt>
        <dd>${mail.to.join(", ")}</dd>
        <dt>Received (UTC)</dt>
        <dd><time datetime="${mail.receivedAt}">${shownInstant(mail)}</time></dd>
      </dl>
      <div class="text" ${languageOf(mail)}>${withLinks(mail.text)}</div>
      ${source}
      <p><a href="/mails/${mail.id}/source">Source</a></p>`,
  );
}

export function notFoundPage(): string {
  return page(
    "Not found",
    html`<h1>Not found</h1>
      <p><a href="/">All mail</a></p>`,
  );
}

function page(title: string, body: Html): string {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} · Openfloor mail</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="/style.css" />
      </head>
      <body>
        <main>${body}</main>
      </body>
    </html> `.markup;
}

function languageOf(mail: Mail): Html {
  if (mail.language === undefined) {
    return html`dir="auto"`;
  }
  return html`lang="${mail.language}" dir="${rightToLeft.test(mail.language) ? "rtl" : "ltr"}"`;
}

function shownInstant(mail: Mail): string {
  return mail.receivedAt.slice(0, 19).replace("T", " ");
}

const rightToLeft = /^(?:ar|fa|he|ur)\b/i;

export const style = `
:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
main { max-inline-size: 60rem; margin: 2rem auto; padding-inline: 1rem; }
table { inline-size: 100%; border-collapse: collapse; }
th, td { padding: 0.5rem 1rem 0.5rem 0; text-align: start; vertical-align: top; border-block-end: 1px solid #8886; overflow-wrap: anywhere; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 0.25rem 1rem; }
dd { margin: 0; overflow-wrap: anywhere; }
details { margin-block: 1rem; }
.text, pre { padding: 1rem; border: 1px solid #8886; white-space: pre-wrap; overflow-wrap: anywhere; }
`;
