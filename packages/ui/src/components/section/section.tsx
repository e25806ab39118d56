import type { ReactNode } from "react";
import type { HeadingLevel } from "../../texts.js";

export interface SectionProps {
  /** Also the anchor of the section. */
  readonly id?: string;
  readonly title: ReactNode;
  readonly level?: HeadingLevel;
  /** A remark under the heading: an as-of date, a count. */
  readonly note?: ReactNode;
  /** `margin` sets the heading beside the text on wide screens, as a gazette does; `stack` above it. */
  readonly layout?: "margin" | "stack";
  readonly children: ReactNode;
}

/** A part of a page under a rule and a heading. */
export function Section({ id, title, level = 2, note, layout = "margin", children }: SectionProps) {
  const Heading = `h${level}` as const;
  return (
    <section className={`of-section of-section--${layout}`} id={id}>
      <div className="of-section__head">
        <Heading className="of-section__title">{title}</Heading>
        {note ? <p className="of-section__note">{note}</p> : null}
      </div>
      <div className="of-section__body">{children}</div>
    </section>
  );
}
