import type { ReactNode } from "react";
import type { Direction } from "../../texts.js";

export interface ForeignTextProps {
  readonly lang: string;
  readonly dir: Direction;
  /** Says that this is the original and its language, or where a translation comes from. In the language of the page. */
  readonly label?: ReactNode;
  readonly children: ReactNode;
}

/** A text that may be in another language than the page, marked so that it is read and set right. */
export function ForeignText({ lang, dir, label, children }: ForeignTextProps) {
  return (
    <div className="of-foreign-text">
      {label ? <p className="of-foreign-text__label">{label}</p> : null}
      <div className="of-foreign-text__text" lang={lang} dir={dir}>
        {children}
      </div>
    </div>
  );
}
