import type { ReactNode } from "react";
import { Link } from "../link/link.js";

export interface SummaryItem {
  readonly key?: string;
  readonly term: string;
  readonly value: ReactNode;
  /** `about` completes the label for those who listen: "Change" + "your category". */
  readonly change?: { readonly href: string; readonly label: string; readonly about: string };
}

/** Everything that was entered, to be checked before it is sent. */
export function SummaryList({ items }: { readonly items: readonly SummaryItem[] }) {
  return (
    <dl className="of-summary-list">
      {items.map(({ key, term, value, change }) => (
        <div key={key ?? term}>
          <dt>{term}</dt>
          <dd className="of-summary-list__value">{value}</dd>
          {change ? (
            <dd className="of-summary-list__change">
              <Link href={change.href}>
                {change.label}
                <span className="of-visually-hidden"> {change.about}</span>
              </Link>
            </dd>
          ) : null}
        </div>
      ))}
    </dl>
  );
}
