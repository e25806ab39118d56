import type { ReactNode } from "react";

/** Text for those who listen to the page; nothing of it is seen. */
export function VisuallyHidden({ children }: { readonly children: ReactNode }) {
  return <span className="of-visually-hidden">{children}</span>;
}
