import { useEffect, useId, useRef } from "react";
import type { ReactNode } from "react";

export interface DialogProps {
  readonly open: boolean;
  readonly title: ReactNode;
  /** Called when the reader closes it, by the button or by Escape. */
  readonly onClose: () => void;
  /** Text of the button that closes it. */
  readonly closeLabel: string;
  readonly children: ReactNode;
  /** Slot for the buttons that act; the closing button follows them. */
  readonly actions?: ReactNode;
}

/** A question that must be answered first. The native element keeps focus inside and gives it back. */
export function Dialog({ open, title, onClose, closeLabel, children, actions }: DialogProps) {
  const element = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const titleId = useId();
  useEffect(() => {
    if (!open) return element.current?.close();
    element.current?.showModal();
    // Else some browsers put focus on the button that acts.
    heading.current?.focus();
  }, [open]);
  return (
    <dialog
      className="of-dialog"
      ref={element}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <h2 className="of-dialog__title" id={titleId} ref={heading} tabIndex={-1}>
        {title}
      </h2>
      <div className="of-dialog__body">{children}</div>
      <div className="of-button-row">
        {actions}
        <button type="button" className="of-button of-button--secondary" onClick={onClose}>
          {closeLabel}
        </button>
      </div>
    </dialog>
  );
}
