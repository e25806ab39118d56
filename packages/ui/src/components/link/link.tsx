import { createContext, useContext } from "react";
import type { ComponentProps, ElementType, ReactNode } from "react";

/** Every attribute of a native link but `style`, which the content security policy refuses. */
export type LinkProps = Omit<ComponentProps<"a">, "style" | "href"> & { readonly href: string };

const LinkElement = createContext<ElementType<LinkProps>>("a");

/**
 * Lets an app with client-side navigation replace the element behind every link of this package.
 * `element` takes the props of a native link. Without a provider, links are plain `<a>`.
 */
export function LinkProvider({
  element,
  children,
}: {
  readonly element: ElementType<LinkProps>;
  readonly children: ReactNode;
}) {
  return <LinkElement value={element}>{children}</LinkElement>;
}

/** A link in running text or inside a component; looks like a link and takes every native attribute. */
export function Link(props: LinkProps) {
  const Element = useContext(LinkElement);
  return <Element {...props} />;
}
