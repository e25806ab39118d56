import { Button, type ButtonProps, VisuallyHidden } from "@openfloor/ui";
import { useTexts } from "@openfloor/web";
import type { ReactNode } from "react";

export interface SubmitButtonProps {
  readonly busy: boolean;
  readonly variant?: ButtonProps["variant"];
  readonly onClick?: () => void;
  readonly children: ReactNode;
}

/** Sends a form, or acts when `onClick` is given. While it is busy it keeps its place and focus and does nothing. */
export function SubmitButton({ busy, variant, onClick, children }: SubmitButtonProps) {
  const { t } = useTexts();
  return (
    <>
      <Button
        variant={variant}
        type={onClick ? "button" : "submit"}
        aria-disabled={busy || undefined}
        onClick={(event) => {
          if (busy) event.preventDefault();
          else onClick?.();
        }}
      >
        {children}
      </Button>
      <span role="status">{busy ? <VisuallyHidden>{t("common.desk.sending")}</VisuallyHidden> : null}</span>
    </>
  );
}
