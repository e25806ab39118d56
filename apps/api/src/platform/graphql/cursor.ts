/** A cursor holds the public sort key of its row, here a number, and nothing else. */
export const writeCursor = (key: number): string => Buffer.from(`n${key}`).toString("base64url");

/** The sort key of a cursor; undefined when it is not one of ours, which selects nothing. */
export function readCursor(cursor: string): number | undefined {
  const found = /^n(\d{1,9})$/.exec(Buffer.from(cursor, "base64url").toString("latin1"));
  return found ? Number(found[1]) : undefined;
}
