import type { ReactNode } from "react";
import { ChoiceItem } from "../choice/choice.js";
import type { Choice } from "../choice/choice.js";
import { Fieldset } from "../fieldset/fieldset.js";

export interface CheckboxGroupProps {
  /** Id of the first checkbox, so that an error summary can lead to it; the group is `<id>-group`. */
  readonly id: string;
  readonly name: string;
  readonly legend: ReactNode;
  readonly legendAsTitle?: boolean;
  readonly hint?: ReactNode;
  readonly error?: ReactNode;
  readonly choices: readonly Choice[];
  /** The values ticked at first; use `values` with `onChange` to control them. */
  readonly defaultValues?: readonly string[];
  readonly values?: readonly string[];
  readonly onChange?: (values: readonly string[]) => void;
}

/** Any number of a few; also a single consent. */
export function CheckboxGroup({
  id,
  name,
  choices,
  defaultValues = [],
  values,
  onChange,
  ...texts
}: CheckboxGroupProps) {
  const toggled = (value: string, on: boolean) =>
    choices.map((choice) => choice.value).filter((each) => (each === value ? on : values?.includes(each)));
  return (
    <Fieldset id={`${id}-group`} {...texts}>
      <div className="of-choices">
        {choices.map((choice, index) => (
          <ChoiceItem
            key={choice.value}
            type="checkbox"
            id={index === 0 ? id : `${id}-${index + 1}`}
            name={name}
            choice={choice}
            {...(values === undefined
              ? { defaultChecked: defaultValues.includes(choice.value) }
              : { checked: values.includes(choice.value) })}
            onChange={onChange && ((event) => onChange(toggled(choice.value, event.currentTarget.checked)))}
          />
        ))}
      </div>
    </Fieldset>
  );
}
