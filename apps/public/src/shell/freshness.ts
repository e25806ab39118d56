import type { RouterContextProvider } from "react-router";
import { pageContext } from "./page-context.js";

/** What a page shows of a round that the clock may change. `asOf` is the database's clock at the read. */
interface Clocked {
  readonly asOf: string;
  readonly window?: { readonly opensAt: string; readonly closesAt: string } | null;
}

/**
 * Sees to it that no cache keeps the page beyond the next opening or closing of a round on it. A
 * second is taken off for the time between the read and the answer.
 */
export function limitFreshness(context: Readonly<RouterContextProvider>, rounds: readonly Clocked[]): void {
  const page = context.get(pageContext);
  for (const { asOf, window } of rounds) {
    for (const change of window ? [window.opensAt, window.closesAt] : []) {
      const seconds = Math.floor((Date.parse(change) - Date.parse(asOf)) / 1000) - 1;
      if (Date.parse(change) > Date.parse(asOf)) page.freshSeconds = Math.max(0, Math.min(page.freshSeconds, seconds));
    }
  }
}
