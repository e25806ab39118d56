/**
 * What stands between two fields of a form in its body, by its content type; undefined for what no
 * browser sends a form as. A type is read whole, because parsers disagree about odd ones.
 */
export function fieldSeparator(contentType = ""): string | undefined {
  if (/^application\/x-www-form-urlencoded(; ?charset="?utf-8"?)?$/i.test(contentType)) return "&";
  const boundary = /^multipart\/form-data; ?boundary=("?)([\w'()+./:=?-]{1,70})\1$/i.exec(contentType)?.[2];
  return boundary === undefined ? undefined : `--${boundary}`;
}

/** Whether a separator is in a form's body more often than so many times. Parsing takes the square of the number of fields. */
export function hasMoreFields(body: Buffer, separator: string, most: number): boolean {
  let at = -separator.length;
  for (let count = 0; count <= most; count += 1) {
    at = body.indexOf(separator, at + separator.length, "latin1");
    if (at < 0) return false;
  }
  return true;
}
