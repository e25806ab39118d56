import type { LinkProps } from "@openfloor/ui";
import { Link } from "react-router";

/** Links inside the app change the page without loading it; anchors, downloads and other sites stay plain. */
export function RouterLink({ href, ...native }: LinkProps) {
  const inside = href.startsWith("/") && !href.startsWith("//") && native.download === undefined;
  return inside ? <Link to={href} {...native} /> : <a href={href} {...native} />;
}
