import type { ReactNode } from "react";

/** Says that nothing here is the real thing: the installation is a demonstration. */
export function DemoBanner({ children }: { readonly children: ReactNode }) {
  return (
    <div className="of-demo-banner">
      <p>{children}</p>
    </div>
  );
}
