const kept = new Map<string, object>();

/** What was typed into a form and not yet sent. It lives in memory only, until it is sent or the page is closed. */
export const keptValues = (key: string): object | undefined => kept.get(key);

export const keepValues = (key: string, values: object): void => {
  kept.set(key, values);
};

export const forgetValues = (key: string): void => {
  kept.delete(key);
};

export const forgetAllValues = (): void => kept.clear();
