import type { ReactNode } from "react";

export interface EmptyStateProps {
  readonly title: ReactNode;
  readonly children?: ReactNode;
  /** Slot for the button or link that fills the gap. */
  readonly action?: ReactNode;
}

/** Says that there is nothing, why, and what can be done. */
export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <div className="of-empty-state">
      <p className="of-empty-state__title">{title}</p>
      {children ? <div>{children}</div> : null}
      {action}
    </div>
  );
}
