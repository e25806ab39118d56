type Places = typeof import("@openfloor/web/places");

let fetched: Promise<Places> | undefined;

/**
 * Names of States and areas, fetched when a page first needs them: six languages of two hundred names
 * have no place in the first script. For `use`; rejects when the network does, and then asks again.
 */
export function places(): Promise<Places> {
  fetched ??= import("@openfloor/web/places").catch((failure: unknown) => {
    fetched = undefined;
    throw failure;
  });
  return fetched;
}
