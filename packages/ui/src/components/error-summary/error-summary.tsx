import type { ReactNode } from "react";

export interface ErrorSummaryProps {
  readonly id?: string;
  readonly title: string;
  /** The same words as at the field; `href` is `#` and the id of the control. */
  readonly errors: readonly { readonly href?: string; readonly message: ReactNode }[];
}

/** At mount only, because the function is the same in every render; without script `autofocus` does it. */
const takeFocus = (element: HTMLElement | null) => element?.focus();

/**
 * All that has to be put right, at the top of the page. It takes focus when the page loads and when
 * it appears; give it another `key` at each attempt so that it takes focus again.
 */
export function ErrorSummary({ id = "error-summary", title, errors }: ErrorSummaryProps) {
  return (
    <div
      className="of-error-summary"
      id={id}
      role="alert"
      tabIndex={-1}
      autoFocus
      ref={takeFocus}
      aria-labelledby={`${id}-title`}
    >
      <h2 className="of-error-summary__title" id={`${id}-title`}>
        {title}
      </h2>
      <ul>
        {errors.map((error, index) => (
          <li key={`${error.href ?? ""}-${index}`}>
            {error.href ? <a href={error.href}>{error.message}</a> : error.message}
          </li>
        ))}
      </ul>
    </div>
  );
}
