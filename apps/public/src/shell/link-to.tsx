import type { InlineElement } from "@openfloor/web";

/** Makes a link of the words between the tags of a message, for `T`. */
export function linkTo(href: string): InlineElement {
  return (words) => <a href={href}>{words}</a>;
}
