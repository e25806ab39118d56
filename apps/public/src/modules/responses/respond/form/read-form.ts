import { unifyLineBreaks } from "@openfloor/domain/kernel";
import { pageError } from "../../../../shell/page-error.js";

/** The posted form; a body that is none ends in the page for what cannot be read. */
export async function readForm(request: Request): Promise<FormData> {
  try {
    return await request.formData();
  } catch {
    throw pageError(422);
  }
}

/** One line of text without the space around it; empty when it was not sent. */
export function line(form: FormData, name: string): string {
  return text(form, name).trim();
}

/** A text as it was typed; empty when it was not sent. */
export function text(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === "string" ? unifyLineBreaks(value) : "";
}

/** A whole number that was sent along; 0, which no revision has, when it is none. */
export function whole(form: FormData, name: string): number {
  const given = line(form, name);
  return /^\d{1,9}$/.test(given) ? Number(given) : 0;
}
