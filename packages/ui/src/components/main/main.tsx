import type { ReactNode } from "react";

export interface MainProps {
  readonly id?: string;
  readonly children: ReactNode;
}

/** The page's content, where the skip link lands; sets width and margins. */
export function Main({ id = "main", children }: MainProps) {
  return (
    <main className="of-main" id={id} tabIndex={-1}>
      {children}
    </main>
  );
}
