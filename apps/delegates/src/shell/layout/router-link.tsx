import type { LinkProps } from "@openfloor/ui";
import { Link } from "react-router";

/** Links inside the app change the page without loading it; anchors, downloads and other sites stay plain. */
export function RouterLink({ href, children, ...native }: LinkProps) {
  const inside = href.startsWith("/") && !href.startsWith("//") && native.download === undefined;
  if (!inside) {
    return (
      <a href={href} {...native}>
        {children}
      </a>
    );
  }
  return (
    <Link to={href} {...native}>
      {children}
    </Link>
  );
}
