import type { ReactNode } from "react";
import type { NavItem } from "../../texts.js";
import { Link } from "../link/link.js";

export interface MastheadProps {
  /** Name of the institution or group, as a link to its start page. */
  readonly name: string;
  readonly href: string;
  /** The name in full, or the parent body. */
  readonly subtitle?: ReactNode;
  /** The main navigation; `label` names it to those who listen. */
  readonly nav?: { readonly label: string; readonly items: readonly NavItem[] };
  /** Slot for `LanguageSwitch`. */
  readonly languageSwitch?: ReactNode;
  /** Slot for who is signed in and the way out. */
  readonly account?: ReactNode;
  /** Slot for `DemoBanner` or `RestrictedBanner`, above everything. */
  readonly banner?: ReactNode;
}

/** The head of every page: who speaks, in which languages, and the main ways in. */
export function Masthead({ name, href, subtitle, nav, languageSwitch, account, banner }: MastheadProps) {
  return (
    <>
      {banner}
      <header className="of-masthead">
        <div className="of-masthead__inner">
          <div className="of-masthead__top">
            {languageSwitch}
            {account ? <div className="of-masthead__account">{account}</div> : null}
          </div>
          <p className="of-masthead__title">
            <Link className="of-masthead__name" href={href}>
              {name}
            </Link>
            {subtitle ? <span className="of-masthead__subtitle">{subtitle}</span> : null}
          </p>
          {nav ? (
            <nav className="of-masthead__nav" aria-label={nav.label}>
              <ul>
                {nav.items.map((item) => (
                  <li key={item.href}>
                    <Link href={item.href} aria-current={item.current ? "page" : undefined}>
                      {item.label}
                    </Link>
                  </li>
                ))}
              </ul>
            </nav>
          ) : null}
        </div>
      </header>
    </>
  );
}
