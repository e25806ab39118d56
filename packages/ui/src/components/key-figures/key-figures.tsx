import type { ReactNode } from "react";

export interface KeyFiguresProps {
  /** `value` is formatted for the reader's language; `note` names what qualifies it. */
  readonly items: readonly {
    readonly key?: string;
    readonly value: ReactNode;
    readonly label: string;
    readonly note?: ReactNode;
  }[];
}

/** Two to four numbers that sum up a page. */
export function KeyFigures({ items }: KeyFiguresProps) {
  return (
    <dl className="of-key-figures">
      {items.map(({ key, value, label, note }) => (
        <div key={key ?? label}>
          <dt>{label}</dt>
          <dd className="of-key-figures__value">{value}</dd>
          {note ? <dd className="of-key-figures__note">{note}</dd> : null}
        </div>
      ))}
    </dl>
  );
}
