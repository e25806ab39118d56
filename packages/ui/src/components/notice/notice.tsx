import type { ReactNode } from "react";

export interface NoticeProps {
  readonly tone?: "info" | "warning" | "success" | "error";
  readonly title?: ReactNode;
  /** `status` or `alert` when it appears in answer to what the reader did. */
  readonly role?: "status" | "alert";
  readonly children?: ReactNode;
}

/** A remark set apart from the text. The words carry the weight; the tone only helps the eye. */
export function Notice({ tone = "info", title, role, children }: NoticeProps) {
  return (
    <div className={`of-notice of-notice--${tone}`} role={role}>
      {title ? <p className="of-notice__title">{title}</p> : null}
      {children ? <div className="of-notice__body">{children}</div> : null}
    </div>
  );
}
