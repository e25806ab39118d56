import type { ComponentProps } from "react";
import { Field } from "../field/field.js";
import type { FieldTexts } from "../field/field.js";

export interface TextInputProps
  extends FieldTexts, Omit<ComponentProps<"input">, "id" | "children" | "className" | "style" | "size"> {
  readonly name: string;
  /** How long an answer is expected to be; the default fills the measure. */
  readonly width?: "full" | "half" | "short";
}

const alwaysLatin = new Set(["email", "url", "tel"]);

/** One line of text. Takes every native attribute of an input; addresses are set left to right in every language. */
export function TextInput({
  id,
  label,
  labelNote,
  hint,
  error,
  width = "full",
  type = "text",
  ...native
}: TextInputProps) {
  return (
    <Field id={id} label={label} labelNote={labelNote} hint={hint} error={error}>
      {(wiring) => (
        <input
          className={`of-input of-input--${width}`}
          type={type}
          dir={alwaysLatin.has(type) ? "ltr" : undefined}
          {...native}
          {...wiring}
        />
      )}
    </Field>
  );
}
