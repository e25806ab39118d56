import type { ComponentProps, ReactNode } from "react";
import { Field } from "../field/field.js";
import type { FieldTexts } from "../field/field.js";

export interface DateTimeInputProps
  extends FieldTexts, Omit<ComponentProps<"input">, "id" | "type" | "children" | "className" | "style"> {
  readonly name: string;
  /** Slot for a `Select` of time zones, or a text that names the zone: a time is never without one. */
  readonly zone: ReactNode;
}

/** A local date and time with its zone. Values are written as `2026-03-31T23:59`. */
export function DateTimeInput({ id, label, labelNote, hint, error, zone, ...native }: DateTimeInputProps) {
  return (
    <div className="of-date-time">
      <Field id={id} label={label} labelNote={labelNote} hint={hint} error={error}>
        {(wiring) => <input className="of-input of-input--date-time" type="datetime-local" {...native} {...wiring} />}
      </Field>
      <div className="of-date-time__zone">{zone}</div>
    </div>
  );
}
