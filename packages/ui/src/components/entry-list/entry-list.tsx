import type { ReactNode } from "react";
import type { Direction, HeadingLevel } from "../../texts.js";
import { Link } from "../link/link.js";

export interface Entry {
  readonly key: string;
  readonly href: string;
  readonly title: ReactNode;
  /** Set both when the title is not in the language of the page. */
  readonly titleLang?: string;
  readonly titleDir?: Direction;
  /** Stands in the margin: a sequence number, a year. */
  readonly marker?: ReactNode;
  /** Slot for `StatusTag`. */
  readonly status?: ReactNode;
  /** Dates, counts: short facts in one line. */
  readonly meta?: ReactNode;
  readonly summary?: ReactNode;
}

export interface EntryListProps {
  readonly label?: string;
  readonly entries: readonly Entry[];
  readonly level?: HeadingLevel;
}

/** Rounds, responses or meetings, one under the other, each leading to its page. */
export function EntryList({ label, entries, level = 3 }: EntryListProps) {
  const Heading = `h${level}` as const;
  return (
    <ol className="of-entry-list" aria-label={label}>
      {entries.map((entry) => (
        <li key={entry.key} className="of-entry">
          {entry.marker ? <div className="of-entry__marker">{entry.marker}</div> : null}
          <div className="of-entry__body">
            <Heading className="of-entry__title" lang={entry.titleLang} dir={entry.titleDir}>
              <Link href={entry.href}>{entry.title}</Link>
            </Heading>
            {entry.status || entry.meta ? (
              <div className="of-entry__meta">
                {entry.status}
                {entry.meta ? <span>{entry.meta}</span> : null}
              </div>
            ) : null}
            {entry.summary ? <div className="of-entry__summary">{entry.summary}</div> : null}
          </div>
        </li>
      ))}
    </ol>
  );
}
