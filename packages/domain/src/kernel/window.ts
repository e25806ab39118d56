import { isTimeZone, type Instant } from "./instant.js";
import { problem } from "./problem.js";
import { all, ok, refused, type Result } from "./result.js";

/** A stretch of time in which something is allowed, with the zone in which it was announced. */
export type Window = { readonly opensAt: Instant; readonly closesAt: Instant; readonly zone: string };

export type Phase = "BEFORE" | "OPEN" | "AFTER";

/** Where `now` falls. The opening instant is inside, the closing instant is not: at 0 ms it is closed. */
export function phaseAt(window: Window, now: Instant): Phase {
  if (now < window.opensAt) return "BEFORE";
  return now < window.closesAt ? "OPEN" : "AFTER";
}

/** Allowed inside the window; else ROUND_NOT_OPEN with `opensAt`, or ROUND_CLOSED with `closedAt`. */
export function requireOpen(window: Window, now: Instant): Result<undefined> {
  const phase = phaseAt(window, now);
  if (phase === "BEFORE") return refused(problem("ROUND_NOT_OPEN", undefined, { opensAt: window.opensAt }));
  if (phase === "AFTER") return refused(problem("ROUND_CLOSED", undefined, { closedAt: window.closesAt }));
  return ok();
}

/** A window that can still be announced: it closes after it opens and after `now`, in a named zone. */
export function checkNewWindow(window: Window, now: Instant): Result<undefined> {
  return all(
    window.opensAt < window.closesAt ? ok() : refused(problem("WINDOW_INVALID", "closesAt")),
    now < window.closesAt ? ok() : refused(problem("WINDOW_IN_PAST", "closesAt")),
    isTimeZone(window.zone) ? ok() : refused(problem("WINDOW_INVALID", "zone")),
  );
}
