import type { ReactNode } from "react";

export interface FieldsetProps {
  /** Hint and error take their ids from it; error summaries may link to it. */
  readonly id: string;
  readonly legend: ReactNode;
  /** Makes the legend the page's heading when the group is the only thing asked. */
  readonly legendAsTitle?: boolean;
  readonly hint?: ReactNode;
  readonly error?: ReactNode;
  readonly children: ReactNode;
}

/** Controls that answer one question together. */
export function Fieldset({ id, legend, legendAsTitle = false, hint, error, children }: FieldsetProps) {
  const parts = [hint && `${id}-hint`, error && `${id}-error`].filter(
    (part) => typeof part === "string" && part !== "",
  );
  return (
    <fieldset
      className={error ? "of-fieldset of-field--error" : "of-fieldset"}
      id={id}
      aria-describedby={parts.length > 0 ? parts.join(" ") : undefined}
    >
      <legend className="of-fieldset__legend">{legendAsTitle ? <h1>{legend}</h1> : legend}</legend>
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
      {children}
    </fieldset>
  );
}
