import type { ReactNode } from "react";
import { Link } from "../link/link.js";

export interface BreadcrumbsProps {
  readonly label: string;
  /** From the start page down to the parent of this page. */
  readonly items: readonly { readonly href: string; readonly label: ReactNode }[];
}

/** The way back up. The page itself is not in it: its title follows right below. */
export function Breadcrumbs({ label, items }: BreadcrumbsProps) {
  return (
    <nav className="of-breadcrumbs" aria-label={label}>
      <ol>
        {items.map((item) => (
          <li key={item.href}>
            <Link href={item.href}>{item.label}</Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
