import type { ReactNode } from "react";
import { Link } from "../link/link.js";

export interface FooterProps {
  /** Links by subject. `title` is seen and names the list. */
  readonly groups?: readonly {
    readonly title: string;
    readonly links: readonly { readonly href: string; readonly label: string }[];
  }[];
  /** Imprint, terms of reuse, the time the page was made. */
  readonly children?: ReactNode;
}

/** The foot of every page. */
export function Footer({ groups = [], children }: FooterProps) {
  return (
    <footer className="of-footer">
      <div className="of-footer__inner">
        {groups.length > 0 ? (
          <div className="of-footer__groups">
            {groups.map((group) => (
              <nav key={group.title} aria-label={group.title}>
                <p className="of-footer__title">{group.title}</p>
                <ul>
                  {group.links.map((link) => (
                    <li key={link.href}>
                      <Link href={link.href}>{link.label}</Link>
                    </li>
                  ))}
                </ul>
              </nav>
            ))}
          </div>
        ) : null}
        {children ? <div className="of-footer__imprint">{children}</div> : null}
      </div>
    </footer>
  );
}
