import type { ReactNode } from "react";

/** Stands where the source says nothing, so that no one takes a gap for a value. */
export function NotStated({ children }: { readonly children: ReactNode }) {
  return <span className="of-not-stated">{children}</span>;
}
