import type { ReactNode } from "react";

export interface ProgressProps {
  readonly id: string;
  readonly label: ReactNode;
  /** Between 0 and `max`; without it the end is not known. */
  readonly value?: number;
  readonly max?: number;
  /** The same in words: "3 of 5 questions". */
  readonly text?: ReactNode;
}

/** How much of something is done. */
export function Progress({ id, label, value, max = 1, text }: ProgressProps) {
  return (
    <div className="of-progress">
      <label htmlFor={id}>{label}</label>
      <progress id={id} value={value} max={max} />
      {text ? <span className="of-progress__text">{text}</span> : null}
    </div>
  );
}

/** Says, also to those who listen, that something is being fetched or done. */
export function Busy({ children }: { readonly children: ReactNode }) {
  return (
    <p className="of-busy" role="status">
      {children}
    </p>
  );
}
