import type { RouterContextProvider } from "react-router";
import { pageContext } from "../../../../shell/page-context.js";
import { type Kept, stop } from "./stop.js";

/**
 * Runs an act that saves what was typed. When the network is over its limit, the server is busy, or
 * something unexpected happens, the page that says so also shows what was typed.
 */
export async function keeping<T>(
  context: Readonly<RouterContextProvider>,
  typed: Kept,
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const page = context.get(pageContext);
    const status = thrownStatus(error);
    if (status === 429 || status === 503) {
      const retryAfterSeconds = Number(page.headers.get("Retry-After"));
      throw stop({ reason: status === 429 ? "BUSY" : "OVERLOADED", kept: typed, retryAfterSeconds });
    }
    if (status !== undefined) throw error;
    page.incidentId ??= page.report(error);
    throw stop({ reason: "FAILED", kept: typed });
  }
}

/** The status of a redirect or a named page that was thrown; undefined when the error is unexpected. */
function thrownStatus(error: unknown): number | undefined {
  if (error instanceof Response) return error.status;
  const init = typeof error === "object" && error !== null && "init" in error ? error.init : undefined;
  return typeof init === "object" && init !== null && "status" in init && typeof init.status === "number"
    ? init.status
    : undefined;
}
