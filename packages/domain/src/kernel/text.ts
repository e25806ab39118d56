import { problem } from "./problem.js";
import { all, ok, refused, type Result } from "./result.js";

// Controls other than tab and line breaks, lone surrogates, and the marks that override or isolate
// direction: they can make a page show other words than those that were submitted.
const forbidden = /(?![\t\n\r])\p{Cc}|[\u202a-\u202e\u2066-\u2069\ufeff]/u;

/** Form posts send line breaks as CRLF whatever was typed; inside the house they are LF. */
export const unifyLineBreaks = (text: string): string => text.replace(/\r\n?/g, "\n");

/** The length a person would count: Unicode code points. */
export const lengthOf = (text: string): number => {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
};

/** Refuses with CONTROL_CHARACTERS what could disguise a text. Nothing is stripped: a text is taken as it is or not at all. */
export function checkCharacters(text: string, field: string): Result<undefined> {
  return forbidden.test(text) || !text.isWellFormed() ? refused(problem("CONTROL_CHARACTERS", field)) : ok();
}

const breaksLine = /[\t\n\r\u2028\u2029]/;

/** A required or optional passage of at most `max` code points; as a name or title, on one line: CONTROL_CHARACTERS else. */
export function checkText(
  text: string | null | undefined,
  field: string,
  { max, required = false, oneLine = false }: { max: number; required?: boolean; oneLine?: boolean },
): Result<undefined> {
  const blank = text === null || text === undefined || text.trim() === "";
  if (required && blank) return refused(problem("FIELD_REQUIRED", field));
  if (text === null || text === undefined) return ok();
  const actual = lengthOf(text);
  return all(
    actual <= max ? ok() : refused(problem("TEXT_TOO_LONG", field, { max, actual })),
    oneLine && breaksLine.test(text) ? refused(problem("CONTROL_CHARACTERS", field)) : checkCharacters(text, field),
  );
}

// One @, no white space, a domain of labels with a dot; whether it exists is for the mail to find out.
const letter = "[\\p{L}\\p{N}\\p{M}]";
const label = `${letter}(?:(?:[\\p{L}\\p{N}\\p{M}-]|\\u200c|\\u200d)*${letter})?`;
const address = new RegExp(`^[^\\s@<>(),;:\\\\"[\\]]{1,64}@(?:${label}\\.)+(?=..)${label}$`, "u");
// Marks of direction and the like come along when an address is copied from a page; the joiners belong to scripts.
const invisible = /(?![\u200c\u200d])\p{Cf}/u;

/** A mail address that can be written to; FIELD_REQUIRED when empty, EMAIL_INVALID otherwise. */
export function checkEmail(email: string, field: string): Result<undefined> {
  if (email.trim() === "") return refused(problem("FIELD_REQUIRED", field));
  const fits = email.length <= 254 && address.test(email) && !invisible.test(email) && checkCharacters(email, field).ok;
  return fits ? ok() : refused(problem("EMAIL_INVALID", field));
}
