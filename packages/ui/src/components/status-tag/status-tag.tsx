import type { ReactNode } from "react";

export interface StatusTagProps {
  readonly tone?: "neutral" | "active" | "done" | "warning" | "restricted";
  readonly children: ReactNode;
}

/** A state in a word or two. The words carry it; the tone only helps the eye. */
export function StatusTag({ tone = "neutral", children }: StatusTagProps) {
  return <span className={`of-status-tag of-status-tag--${tone}`}>{children}</span>;
}
