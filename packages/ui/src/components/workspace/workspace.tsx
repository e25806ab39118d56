import type { ReactNode } from "react";

export interface WorkspaceProps {
  /** Slot for `SideNav`. */
  readonly nav: ReactNode;
  /** `Main` with the page. */
  readonly children: ReactNode;
}

/** Navigation beside the content on wide screens, above it on narrow ones. */
export function Workspace({ nav, children }: WorkspaceProps) {
  return (
    <div className="of-workspace">
      <div className="of-workspace__nav">{nav}</div>
      {children}
    </div>
  );
}
