import type { ReactNode } from "react";

export interface RestrictedBannerProps {
  /** The marking itself, such as "Restricted". */
  readonly label: ReactNode;
  /** For whom: "Member States of the group only". */
  readonly children?: ReactNode;
}

/** The strip that says a page is not public. It stays in view and is repeated on every printed page. */
export function RestrictedBanner({ label, children }: RestrictedBannerProps) {
  return (
    <div className="of-restricted-banner">
      <p>
        <strong>{label}</strong>
        {children ? <span>{children}</span> : null}
      </p>
    </div>
  );
}
