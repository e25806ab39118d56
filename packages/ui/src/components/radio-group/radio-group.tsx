import type { ReactNode } from "react";
import { ChoiceItem } from "../choice/choice.js";
import type { Choice } from "../choice/choice.js";
import { Fieldset } from "../fieldset/fieldset.js";

export interface RadioGroupProps {
  /** Id of the first radio button, so that an error summary can lead to it; the group is `<id>-group`. */
  readonly id: string;
  readonly name: string;
  readonly legend: ReactNode;
  readonly legendAsTitle?: boolean;
  readonly hint?: ReactNode;
  readonly error?: ReactNode;
  readonly choices: readonly Choice[];
  /** The value chosen at first; use `value` with `onChange` to control it. */
  readonly defaultValue?: string;
  readonly value?: string;
  readonly onChange?: (value: string) => void;
  readonly required?: boolean;
}

/** One of a few. */
export function RadioGroup({ id, name, choices, defaultValue, value, onChange, required, ...texts }: RadioGroupProps) {
  return (
    <Fieldset id={`${id}-group`} {...texts}>
      <div className="of-choices">
        {choices.map((choice, index) => (
          <ChoiceItem
            key={choice.value}
            type="radio"
            id={index === 0 ? id : `${id}-${index + 1}`}
            name={name}
            choice={choice}
            required={required}
            {...(value === undefined
              ? { defaultChecked: choice.value === defaultValue }
              : { checked: choice.value === value })}
            onChange={onChange && ((event) => onChange(event.currentTarget.value))}
          />
        ))}
      </div>
    </Fieldset>
  );
}
