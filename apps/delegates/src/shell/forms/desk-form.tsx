import type { FormEvent, ReactNode } from "react";
import type { Form } from "./use-form.js";
import { FormErrors } from "./form-errors.js";

export interface DeskFormProps<Values> {
  readonly form: Form<Values>;
  /** Names the form to those who listen, where a page has several. */
  readonly label?: string;
  readonly onSubmit: () => void;
  readonly children: ReactNode;
}

/** A form with its error summary. The server judges what is entered, so the browser's own checks are off. */
export function DeskForm<Values>({ form, label, onSubmit, children }: DeskFormProps<Values>) {
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSubmit();
  };
  return (
    <form noValidate aria-label={label} aria-busy={form.busy || undefined} onSubmit={submit}>
      <FormErrors form={form} />
      {children}
    </form>
  );
}
