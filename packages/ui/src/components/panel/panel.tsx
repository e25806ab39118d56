import type { ReactNode } from "react";

export interface PanelProps {
  /** The page's level 1 heading: "Your response was received". */
  readonly title: ReactNode;
  /** The number to keep, set large. */
  readonly reference?: { readonly label: ReactNode; readonly value: ReactNode };
  /** Both instants and what else the receipt states. */
  readonly children?: ReactNode;
}

/** A receipt: something was done, and this is the proof of it. */
export function Panel({ title, reference, children }: PanelProps) {
  return (
    <div className="of-panel">
      <h1 className="of-panel__title">{title}</h1>
      {reference ? (
        <p className="of-panel__reference">
          <span>{reference.label}</span> <strong>{reference.value}</strong>
        </p>
      ) : null}
      {children ? <div className="of-panel__body">{children}</div> : null}
    </div>
  );
}
