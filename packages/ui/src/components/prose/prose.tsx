import type { ReactNode } from "react";
import type { Direction } from "../../texts.js";

export interface ProseProps {
  /** Set both when the text is not in the language of the page. */
  readonly lang?: string;
  readonly dir?: Direction;
  readonly children: ReactNode;
}

/** Running text: paragraphs, lists and headings set for reading. */
export function Prose({ lang, dir, children }: ProseProps) {
  return (
    <div className="of-prose" lang={lang} dir={dir}>
      {children}
    </div>
  );
}
