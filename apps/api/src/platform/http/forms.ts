type Separator = {
  readonly text: string;
  /** How often it is there beyond once for each field. */ readonly beyond: number;
};

/**
 * What stands between the fields of a form in its body; undefined for a content type that no browser
 * gives a form. A type is read whole, because parsers disagree about odd ones.
 */
function separatorOf(contentType = ""): Separator | undefined {
  if (/^application\/x-www-form-urlencoded(; ?charset="?utf-8"?)?$/i.test(contentType))
    return { text: "&", beyond: -1 };
  const boundary = /^multipart\/form-data; ?boundary=("?)([\w'()+./:=?-]{1,70})\1$/i.exec(contentType)?.[2];
  return boundary === undefined ? undefined : { text: `--${boundary}`, beyond: 1 };
}

export const isForm = (contentType: string | undefined): boolean => separatorOf(contentType) !== undefined;

/** Whether a form has more fields than so many; looked at before it is parsed, which takes the square of their number. */
export function hasMoreFields(body: Buffer, contentType: string | undefined, most: number): boolean {
  const separator = separatorOf(contentType);
  if (!separator) return false;
  let at = -separator.text.length;
  for (let left = most + separator.beyond; left >= 0; left -= 1) {
    at = body.indexOf(separator.text, at + separator.text.length, "latin1");
    if (at < 0) return false;
  }
  return true;
}
