import { isShortWindow } from "@openfloor/domain/consultations";
import { type Instant, instantsAt, type Window } from "@openfloor/domain/kernel";
import type { FieldProblem } from "@openfloor/web";

/** The window as it is typed: local times, the zone in which they are meant, and which of two is meant in the hour that comes twice. */
export interface TypedWindow {
  readonly opens: string;
  readonly closes: string;
  readonly zone: string;
  readonly opensSecond: boolean;
  readonly closesSecond: boolean;
}

/** What a typed local time means in its zone. */
export type Meaning =
  | { readonly kind: "none" }
  | { readonly kind: "skipped" }
  | { readonly kind: "once" | "twice"; readonly instant: Instant };

/** The instant that a local time means; in the hour that comes twice the earlier, unless the second is chosen. */
export function meaningOf(local: string, zone: string, second: boolean): Meaning {
  if (local === "") return { kind: "none" };
  const [first, later] = instantsAt(local, zone);
  if (!first) return { kind: "skipped" };
  if (!later) return { kind: "once", instant: first };
  return { kind: "twice", instant: second ? later : first };
}

/** Both ends as instants, once both mean something. */
export function windowOf({ opens, closes, zone, opensSecond, closesSecond }: TypedWindow): Window | undefined {
  const opening = meaningOf(opens, zone, opensSecond);
  const closing = meaningOf(closes, zone, closesSecond);
  return "instant" in opening && "instant" in closing
    ? { opensAt: opening.instant, closesAt: closing.instant, zone }
    : undefined;
}

/** Whether the window is one, and short enough to warn about. */
export const isShort = (window: Window | undefined): boolean =>
  window !== undefined && window.opensAt < window.closesAt && isShortWindow(window);

/** An end that is missing, or that clocks in its zone never show. */
export function problemsBeforeSending({ opens, closes, zone }: TypedWindow): FieldProblem[] {
  return [
    { field: "opensAt", meaning: meaningOf(opens, zone, false) },
    { field: "closesAt", meaning: meaningOf(closes, zone, false) },
  ].flatMap(({ field, meaning }) => {
    if (meaning.kind === "none") return [{ code: "FIELD_REQUIRED", field }];
    return meaning.kind === "skipped" ? [{ code: "LOCAL_TIME_SKIPPED", field }] : [];
  });
}
