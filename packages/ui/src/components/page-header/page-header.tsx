import type { ReactNode } from "react";
import type { Direction } from "../../texts.js";

export interface PageHeaderProps {
  /** What kind of page this is, in a few words above the title. */
  readonly eyebrow?: ReactNode;
  readonly title: ReactNode;
  /** Set both when the title is not in the language of the page; a name, whose language nobody knows, has the direction `auto`. */
  readonly titleLang?: string;
  readonly titleDir?: Direction | "auto";
  /** The page in one or two sentences. */
  readonly lede?: ReactNode;
  /** Dates, place, symbol: short facts, separated by space. */
  readonly meta?: ReactNode;
  /** Slot for `StatusTag`. */
  readonly status?: ReactNode;
  /** Slot for `ButtonRow`. */
  readonly actions?: ReactNode;
}

/** Topics of consultations run to 150 letters; from here on they are set smaller. */
const longTitle = 80;

/** Holds the page's only level 1 heading. */
export function PageHeader({ eyebrow, title, titleLang, titleDir, lede, meta, status, actions }: PageHeaderProps) {
  const long = typeof title === "string" && title.length > longTitle;
  return (
    <header className={long ? "of-page-header of-page-header--long" : "of-page-header"}>
      {eyebrow ? <p className="of-page-header__eyebrow">{eyebrow}</p> : null}
      <h1 lang={titleLang} dir={titleDir}>
        {title}
      </h1>
      {status || meta ? (
        <div className="of-page-header__meta">
          {status}
          {meta ? <div>{meta}</div> : null}
        </div>
      ) : null}
      {lede ? <div className="of-page-header__lede">{lede}</div> : null}
      {actions}
    </header>
  );
}
