import { ButtonRow, type ButtonProps, Dialog } from "@openfloor/ui";
import { useTexts } from "@openfloor/web";
import { type ReactNode, useState } from "react";
import { DeskForm } from "./desk-form.js";
import { SubmitButton } from "./submit-button.js";
import type { Form } from "./use-form.js";

export interface AskFirstProps<Values> {
  readonly form: Form<Values>;
  readonly variant?: ButtonProps["variant"];
  /** On the button that asks, such as "Publish…". */
  readonly action: string;
  /** The question, and the button that answers it with yes. */
  readonly question: string;
  readonly yes: string;
  /** What follows from yes. */
  readonly effect: ReactNode;
  readonly onYes: () => void;
  /** What stands above the button. */
  readonly children?: ReactNode;
}

/** An act that is not taken back here: it says what it does and asks once more. */
export function AskFirst<Values>({
  form,
  variant,
  action,
  question,
  yes,
  effect,
  onYes,
  children,
}: AskFirstProps<Values>) {
  const { t } = useTexts();
  const [asking, setAsking] = useState(false);
  // The question closes before the answer is known: behind it nothing could take focus.
  const act = () => {
    setAsking(false);
    onYes();
  };
  return (
    <DeskForm form={form} label={action} onSubmit={() => setAsking(!form.busy)}>
      {children}
      <ButtonRow>
        <SubmitButton variant={variant} busy={form.busy}>
          {action}
        </SubmitButton>
      </ButtonRow>
      <Dialog
        open={asking}
        title={question}
        onClose={() => setAsking(false)}
        closeLabel={t("common.cancel")}
        actions={
          <SubmitButton variant={variant} busy={form.busy} onClick={act}>
            {yes}
          </SubmitButton>
        }
      >
        {effect}
      </Dialog>
    </DeskForm>
  );
}
