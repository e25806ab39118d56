import type { ReactNode } from "react";
import { Link } from "../link/link.js";

export interface PageLink {
  readonly href: string;
  readonly label: string;
  /** What is found there: the title of the next round, a range. */
  readonly description?: ReactNode;
}

export interface PaginationProps {
  readonly label: string;
  readonly previous?: PageLink;
  readonly next?: PageLink;
  /** Where the reader stands: "Responses 21 to 40 of 52". */
  readonly position?: ReactNode;
}

/** On to the next part and back to the one before. */
export function Pagination({ label, previous, next, position }: PaginationProps) {
  return (
    <nav className="of-pagination" aria-label={label}>
      {previous ? <Step link={previous} rel="prev" /> : null}
      {position ? <p className="of-pagination__position">{position}</p> : null}
      {next ? <Step link={next} rel="next" /> : null}
    </nav>
  );
}

function Step({ link, rel }: { readonly link: PageLink; readonly rel: "prev" | "next" }) {
  return (
    <Link className={`of-pagination__step of-pagination__step--${rel}`} href={link.href} rel={rel}>
      <span className="of-pagination__label">{link.label}</span>
      {link.description ? <span className="of-pagination__description">{link.description}</span> : null}
    </Link>
  );
}
