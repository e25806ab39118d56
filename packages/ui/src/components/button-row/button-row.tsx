import type { ReactNode } from "react";

/** Buttons and links that end a form or a page, the main one first. */
export function ButtonRow({ children }: { readonly children: ReactNode }) {
  return <div className="of-button-row">{children}</div>;
}
