/** Markup that is safe to send: made by the tag `html`, which escapes whatever is put into it. */
export class Html {
  readonly markup: string;

  constructor(markup: string) {
    this.markup = markup;
  }
}

type Part = string | Html | undefined | readonly Html[];

/** Puts values into markup; everything that is not `Html` itself is escaped. */
export function html(texts: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return new Html(texts.reduce((markup, text, index) => markup + markupOf(parts[index - 1]) + text));
}

/** A text with its web addresses made into links. */
export function withLinks(text: string): readonly Html[] {
  return text
    .split(webAddress)
    .map((piece, index) => (index % 2 === 1 ? html`<a href="${piece}" rel="noreferrer">${piece}</a>` : html`${piece}`));
}

function markupOf(part: Part): string {
  if (part instanceof Html) {
    return part.markup;
  }
  return typeof part === "string" ? escape(part) : (part ?? []).map(({ markup }) => markup).join("");
}

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** Without the punctuation that ends a sentence. */
const webAddress = /(https?:\/\/[^\s<>"']*[^\s<>"'.,;:!?)\]])/;
