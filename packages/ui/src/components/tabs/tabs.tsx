import type { ReactNode } from "react";
import type { NavItem } from "../../texts.js";
import { Link } from "../link/link.js";

export interface TabsProps {
  readonly label: string;
  readonly items: readonly (NavItem & { readonly count?: ReactNode })[];
}

/** Views of one thing, each with its own address: links that look like tabs. */
export function Tabs({ label, items }: TabsProps) {
  return (
    <nav className="of-tabs" aria-label={label}>
      <ul>
        {items.map((item) => (
          <li key={item.href}>
            <Link href={item.href} aria-current={item.current ? "page" : undefined}>
              {item.label}
              {item.count === undefined ? null : <span className="of-tabs__count"> {item.count}</span>}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
