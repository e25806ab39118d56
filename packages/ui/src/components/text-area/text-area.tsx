import type { ComponentProps, ReactNode } from "react";
import { Field } from "../field/field.js";
import type { FieldTexts } from "../field/field.js";

export interface TextAreaProps
  extends FieldTexts, Omit<ComponentProps<"textarea">, "id" | "children" | "className" | "style" | "maxLength"> {
  readonly name: string;
  /** The limit in words: "At most 10,000 characters". Nothing is cut off; the server answers with an error. */
  readonly limit?: ReactNode;
}

/** Several lines of text. Each paragraph takes the direction of its own script. */
export function TextArea({ id, label, labelNote, hint, error, limit, rows = 8, ...native }: TextAreaProps) {
  return (
    <Field id={id} label={label} labelNote={labelNote} hint={hint} error={error} after={limit}>
      {(wiring) => <textarea className="of-input of-input--area" rows={rows} {...native} {...wiring} />}
    </Field>
  );
}
