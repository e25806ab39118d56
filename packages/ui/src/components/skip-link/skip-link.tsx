import type { ReactNode } from "react";

export interface SkipLinkProps {
  /** Where to go; the default is the id that `Main` carries. */
  readonly href?: string;
  readonly children: ReactNode;
}

/** The first stop of the keyboard: hidden until it has focus, then jumps over the masthead. */
export function SkipLink({ href = "#main", children }: SkipLinkProps) {
  return (
    <a className="of-skip-link" href={href}>
      {children}
    </a>
  );
}
