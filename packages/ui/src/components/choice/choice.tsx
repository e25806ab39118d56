import type { ChangeEventHandler, ReactNode } from "react";
import type { Direction } from "../../texts.js";

/** One of the answers offered by a group of radio buttons or checkboxes. */
export interface Choice {
  readonly value: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  /** Set both when the label is not in the language of the page. */
  readonly lang?: string;
  readonly dir?: Direction;
  readonly disabled?: boolean;
  /** Shown under the choice at all times: a field that goes with it. */
  readonly detail?: ReactNode;
}

export interface ChoiceItemProps {
  readonly type: "radio" | "checkbox";
  readonly id: string;
  readonly name: string;
  readonly choice: Choice;
  readonly checked?: boolean;
  readonly defaultChecked?: boolean;
  readonly onChange?: ChangeEventHandler<HTMLInputElement>;
  readonly required?: boolean;
}

/** One radio button or checkbox with its label; the groups are made of it. */
export function ChoiceItem({ type, id, name, choice, ...state }: ChoiceItemProps) {
  return (
    <div className="of-choice">
      <input
        type={type}
        id={id}
        name={name}
        value={choice.value}
        disabled={choice.disabled}
        aria-describedby={choice.hint ? `${id}-hint` : undefined}
        {...state}
      />
      <label htmlFor={id} lang={choice.lang} dir={choice.dir}>
        {choice.label}
      </label>
      {choice.hint ? (
        <div className="of-hint" id={`${id}-hint`}>
          {choice.hint}
        </div>
      ) : null}
      {choice.detail ? <div className="of-choice__detail">{choice.detail}</div> : null}
    </div>
  );
}
