import pg from "pg";

/** Conditions of statements that are taken out just now: what they look like, and what stands there instead. */
export const takenOut: { readonly condition: RegExp; readonly instead: string }[] = [];

type Ask = (this: pg.Client, ...given: unknown[]) => unknown;
const ask = pg.Client.prototype.query as Ask;

/** Every statement of this process goes through here, those of pools and of TypeORM as well. */
const rewritten: Ask = function query(statement, ...rest) {
  const change = (text: string): string =>
    takenOut.reduce((changed, { condition, instead }) => changed.replaceAll(condition, instead), text);
  if (typeof statement === "string") return ask.call(this, change(statement), ...rest);
  const asked = statement as { text?: string };
  if (typeof asked?.text === "string") asked.text = change(asked.text);
  return ask.call(this, statement, ...rest);
};
pg.Client.prototype.query = rewritten as pg.Client["query"];

/** Without these conditions `work` sees what the other walls alone let through. */
export async function without<T>(conditions: readonly (typeof takenOut)[number][], work: () => Promise<T>): Promise<T> {
  takenOut.push(...conditions);
  try {
    return await work();
  } finally {
    takenOut.length = 0;
  }
}
