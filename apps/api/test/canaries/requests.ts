/** A request that waits for its turn. */
export type Thunk = () => Promise<unknown>;
/** What may stand for each part of an address that varies. */
export type Values = Readonly<Record<string, readonly string[]>>;

/** Four at a time: enough to keep the servers busy, too few for any limit. */
export async function severalAtOnce(requests: readonly Thunk[]): Promise<void> {
  const waiting = [...requests];
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) await next();
  };
  await Promise.all([work(), work(), work(), work()]);
}

/** All addresses that a pattern makes with these values. Throws for a part that nobody has given a value. */
export function filled(pattern: string, values: Values): string[] {
  const [part] = /:\w+|\*/.exec(pattern) ?? [];
  if (part === undefined) return [pattern];
  const possible = values[part];
  if (!possible) throw new Error(`${pattern} has a part without values for the tour: ${part}`);
  return possible.flatMap((value) => filled(pattern.replace(part, value), values));
}
