import { useTexts } from "@openfloor/web";
import { useLocation } from "react-router";
import type { BareId } from "../language/bare-id.js";
import { Done } from "./done.js";

/** What a page hands to the next: the message that says what was done. */
export interface Arrival {
  readonly done: BareId;
}

/** Says what was just done on the page that led here. */
export function ArrivalNotice() {
  const texts = useTexts();
  const { state, key } = useLocation();
  const id = doneOf(state);
  return id !== undefined && texts.has(id) ? <Done key={key}>{texts.t(id)}</Done> : null;
}

/** The history of a browser outlives a version of the app, so what it holds is checked before it is shown. */
function doneOf(state: unknown): BareId | undefined {
  if (typeof state !== "object" || state === null || !("done" in state)) return undefined;
  return typeof state.done === "string" ? (state.done as BareId) : undefined;
}
