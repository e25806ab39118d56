import type { ReactNode } from "react";

/** The texts around a control, the same for every kind. */
export interface FieldTexts {
  /** Id of the control; error summaries link to it. */
  readonly id: string;
  readonly label: ReactNode;
  /** "optional", beside the label. */
  readonly labelNote?: ReactNode;
  /** What to enter and how, before the reader does. */
  readonly hint?: ReactNode;
  readonly error?: ReactNode;
}

/** Attributes that tie a control to its hint and error. */
export interface FieldWiring {
  readonly id: string;
  readonly "aria-describedby": string | undefined;
  readonly "aria-invalid": true | undefined;
}

export interface FieldProps extends FieldTexts {
  /** After the control: the limit of a text, for example. Part of its description. */
  readonly after?: ReactNode;
  /** Takes the wiring and gives the control that carries it. */
  readonly children: (wiring: FieldWiring) => ReactNode;
}

/** Label, hint, error and control. The inputs of this package are built on it; use it for others. */
export function Field({ id, label, labelNote, hint, error, after, children }: FieldProps) {
  const parts = [hint && `${id}-hint`, error && `${id}-error`, after && `${id}-after`].filter(
    (part) => typeof part === "string" && part !== "",
  );
  return (
    <div className={error ? "of-field of-field--error" : "of-field"}>
      <label className="of-field__label" htmlFor={id}>
        {label}
        {labelNote ? (
          <>
            {" "}
            <span className="of-field__note">{labelNote}</span>
          </>
        ) : null}
      </label>
      {hint ? (
        <div className="of-hint" id={`${id}-hint`}>
          {hint}
        </div>
      ) : null}
      {error ? (
        <p className="of-error" id={`${id}-error`}>
          {error}
        </p>
      ) : null}
      {children({
        id,
        "aria-describedby": parts.length > 0 ? parts.join(" ") : undefined,
        "aria-invalid": error ? true : undefined,
      })}
      {after ? (
        <div className="of-field__after" id={`${id}-after`}>
          {after}
        </div>
      ) : null}
    </div>
  );
}
