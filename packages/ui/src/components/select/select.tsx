import type { ComponentProps } from "react";
import { Field } from "../field/field.js";
import type { FieldTexts } from "../field/field.js";

export interface SelectOption {
  readonly value: string;
  readonly label: string;
}

export interface SelectProps
  extends FieldTexts, Omit<ComponentProps<"select">, "id" | "children" | "className" | "style"> {
  readonly name: string;
  /** Single options and groups of options, in the order to be shown. */
  readonly options: readonly (SelectOption | { readonly group: string; readonly options: readonly SelectOption[] })[];
  /** First line with an empty value: "Choose a country or area". */
  readonly placeholder?: string;
}

/** One of many, from a native list. */
export function Select({ id, label, labelNote, hint, error, options, placeholder, ...native }: SelectProps) {
  return (
    <Field id={id} label={label} labelNote={labelNote} hint={hint} error={error}>
      {(wiring) => (
        <span className="of-select">
          <select className="of-input" {...native} {...wiring}>
            {placeholder === undefined ? null : <option value="">{placeholder}</option>}
            {options.map((option) =>
              "group" in option ? (
                <optgroup key={option.group} label={option.group}>
                  {option.options.map(asOption)}
                </optgroup>
              ) : (
                asOption(option)
              ),
            )}
          </select>
        </span>
      )}
    </Field>
  );
}

function asOption({ value, label }: SelectOption) {
  return (
    <option key={value} value={value}>
      {label}
    </option>
  );
}
