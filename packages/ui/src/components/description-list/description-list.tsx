import type { ReactNode } from "react";

export interface DescriptionListProps {
  readonly items: readonly { readonly key?: string; readonly term: string; readonly description: ReactNode }[];
}

/** Facts about one thing, each with its name. */
export function DescriptionList({ items }: DescriptionListProps) {
  return (
    <dl className="of-description-list">
      {items.map(({ key, term, description }) => (
        <div key={key ?? term}>
          <dt>{term}</dt>
          <dd>{description}</dd>
        </div>
      ))}
    </dl>
  );
}
