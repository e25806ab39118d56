import type { ReactNode } from "react";
import type { Direction } from "../../texts.js";

export interface QuoteProps {
  readonly lang?: string;
  readonly dir?: Direction;
  /** Who said it and where, in the language of the page. */
  readonly source?: ReactNode;
  readonly children: ReactNode;
}

/** Words of somebody else, as they stand in the source. */
export function Quote({ lang, dir, source, children }: QuoteProps) {
  return (
    <figure className="of-quote">
      <blockquote lang={lang} dir={dir}>
        {children}
      </blockquote>
      {source ? <figcaption>{source}</figcaption> : null}
    </figure>
  );
}
