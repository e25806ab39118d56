import type { ReactNode } from "react";

export interface SourceListProps {
  readonly label?: string;
  /** In the order of their numbers, from 1. `id` is the anchor that `SourceNote` points to. */
  readonly items: readonly { readonly id: string; readonly content: ReactNode }[];
}

/** The numbered sources of a page. */
export function SourceList({ label, items }: SourceListProps) {
  return (
    <ol className="of-source-list" aria-label={label}>
      {items.map((item) => (
        <li key={item.id} id={item.id}>
          {item.content}
        </li>
      ))}
    </ol>
  );
}
