import type { ReactNode } from "react";

export interface DisclosureProps {
  readonly summary: ReactNode;
  readonly open?: boolean;
  readonly children: ReactNode;
}

/** Something most readers will not need, one press away. */
export function Disclosure({ summary, open, children }: DisclosureProps) {
  return (
    <details className="of-disclosure" open={open}>
      <summary>{summary}</summary>
      <div className="of-disclosure__body">{children}</div>
    </details>
  );
}
