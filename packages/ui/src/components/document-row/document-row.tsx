import type { ReactNode } from "react";
import type { Direction } from "../../texts.js";
import { Link } from "../link/link.js";

export interface DocumentRowProps {
  /** The issued symbol, such as `CWG-Internet-14/3`; always set left to right. */
  readonly symbol: ReactNode;
  readonly href: string;
  readonly title: ReactNode;
  readonly titleLang?: string;
  readonly titleDir?: Direction;
  /** Submitter, date of posting, agenda item. */
  readonly meta?: ReactNode;
  /** Slot for `StatusTag`. */
  readonly status?: ReactNode;
  /** Names the list of versions to those who listen. */
  readonly versionsLabel?: string;
  /** Languages and formats to open, each with a name to be seen and one to be heard. */
  readonly versions?: readonly {
    readonly href: string;
    readonly label: string;
    readonly lang?: string;
    readonly name?: string;
  }[];
}

/** A document of a meeting in a `DocumentList`. */
export function DocumentRow({
  symbol,
  href,
  title,
  titleLang,
  titleDir,
  meta,
  status,
  versionsLabel,
  versions = [],
}: DocumentRowProps) {
  return (
    <li className="of-document-row">
      <p className="of-document-row__symbol">
        <bdi dir="ltr">{symbol}</bdi>
      </p>
      <div className="of-document-row__body">
        <p className="of-document-row__title" lang={titleLang} dir={titleDir}>
          <Link href={href}>{title}</Link>
        </p>
        {status || meta ? (
          <div className="of-document-row__meta">
            {status}
            {meta ? <span>{meta}</span> : null}
          </div>
        ) : null}
      </div>
      {versions.length > 0 ? (
        <ul className="of-document-row__versions" aria-label={versionsLabel}>
          {versions.map((version) => (
            <li key={version.href}>
              <Link href={version.href} lang={version.lang} hrefLang={version.lang} aria-label={version.name}>
                {version.label}
              </Link>
            </li>
          ))}
        </ul>
      ) : null}
    </li>
  );
}

/** The list around `DocumentRow`. */
export function DocumentList({ label, children }: { readonly label?: string; readonly children: ReactNode }) {
  return (
    <ul className="of-document-list" aria-label={label}>
      {children}
    </ul>
  );
}
