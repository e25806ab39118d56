import type { ReactNode } from "react";
import type { NavItem } from "../../texts.js";
import { Link } from "../link/link.js";

export interface SideNavProps {
  readonly label: string;
  /** `count` stands beside the label, as for tasks that wait. */
  readonly groups: readonly {
    readonly title?: string;
    readonly items: readonly (NavItem & { readonly count?: ReactNode })[];
  }[];
}

/** The sections of the working side. */
export function SideNav({ label, groups }: SideNavProps) {
  return (
    <nav className="of-side-nav" aria-label={label}>
      {groups.map((group, index) => (
        <div key={group.title ?? index}>
          {group.title ? <p className="of-side-nav__title">{group.title}</p> : null}
          <ul>
            {group.items.map((item) => (
              <li key={item.href}>
                <Link href={item.href} aria-current={item.current ? "page" : undefined}>
                  <span>{item.label}</span>
                  {item.count === undefined ? null : <span className="of-side-nav__count">{item.count}</span>}
                </Link>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}
