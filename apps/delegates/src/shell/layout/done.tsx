import { Notice, type NoticeProps } from "@openfloor/ui";
import { type ReactNode, useEffect, useRef } from "react";

export interface DoneProps {
  readonly tone?: NoticeProps["tone"];
  readonly children: ReactNode;
}

/** Says that something worked and takes focus, so that nobody has to look for it. */
export function Done({ tone = "success", children }: DoneProps) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), []);
  return (
    <div ref={place} tabIndex={-1} className="desk-done">
      <Notice tone={tone} role="status">
        <p>{children}</p>
      </Notice>
    </div>
  );
}
