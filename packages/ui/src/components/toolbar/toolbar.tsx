import type { ReactNode } from "react";

export interface ToolbarProps {
  readonly label: string;
  readonly children: ReactNode;
  /** At the other end of the line: a count, an export. */
  readonly end?: ReactNode;
}

/** Filters and actions that belong to what follows. */
export function Toolbar({ label, children, end }: ToolbarProps) {
  return (
    <div className="of-toolbar" role="group" aria-label={label}>
      <div className="of-toolbar__start">{children}</div>
      {end ? <div className="of-toolbar__end">{end}</div> : null}
    </div>
  );
}
