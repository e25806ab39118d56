import { StatusTag } from "@openfloor/ui";
import { useTexts } from "@openfloor/web";
import type { ReactNode } from "react";

export interface MarkedProps {
  readonly isPublic: boolean;
  readonly children: ReactNode;
}

/** A value with the mark whether everybody will see it. */
export function Marked({ isPublic, children }: MarkedProps) {
  const { t } = useTexts();
  return (
    <div className="op-marked">
      <div>{children}</div>
      <StatusTag tone={isPublic ? "active" : "neutral"}>
        {t(isPublic ? "responses.respond.public" : "responses.respond.notPublic")}
      </StatusTag>
    </div>
  );
}
