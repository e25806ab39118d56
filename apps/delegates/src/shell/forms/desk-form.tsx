import type { FormEvent, ReactNode } from "react";
import { type FieldErrors, FormErrors, useFieldErrors } from "./form-errors.js";
import type { Form } from "./use-form.js";

export interface DeskFormProps<Values> {
  readonly form: Form<Values>;
  /** The same as at the fields; not needed for a form without any. */
  readonly errors?: FieldErrors;
  /** Names the form to those who listen, where a page has several. */
  readonly label?: string;
  readonly onSubmit: () => void;
  readonly children: ReactNode;
}

/** A form with its error summary. The server judges what is entered, so the browser's own checks are off. */
export function DeskForm<Values>({ form, errors, label, onSubmit, children }: DeskFormProps<Values>) {
  const general = useFieldErrors(form);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSubmit();
  };
  return (
    <form noValidate aria-label={label} aria-busy={form.busy || undefined} onSubmit={submit}>
      <FormErrors form={form} errors={errors ?? general} />
      {children}
    </form>
  );
}
