export interface SourceNoteProps {
  /** The number as printed, in the digits of the reader's language. */
  readonly number: string;
  /** Anchor of the entry in `SourceList`: `#` and its id. */
  readonly href: string;
  /** What the mark means to those who listen: "Source 2". */
  readonly label: string;
}

/** The raised number that leads from a fact to its source. */
export function SourceNote({ number, href, label }: SourceNoteProps) {
  return (
    <sup className="of-source-note">
      <a href={href} aria-label={label}>
        {number}
      </a>
    </sup>
  );
}
