import { data, isRouteErrorResponse } from "react-router";

/** The statuses with a page of their own; 500 and any other share one. */
export const namedStatuses = [404, 405, 409, 410, 413, 422, 429, 503] as const;
export type NamedStatus = (typeof namedStatuses)[number];

/** What a loader or action throws to end in the named error page of a status, in the reader's language. */
export function pageError(status: NamedStatus) {
  return data(null, { status });
}

/** The status with which an error ends; 500 when it is unexpected. */
export function statusOf(error: unknown): number {
  return isRouteErrorResponse(error) ? error.status : 500;
}

/** The named page for a status of HTTP. */
export function namedStatus(status: number): NamedStatus | 500 {
  return namedStatuses.find((named) => named === status) ?? (status < 500 && status >= 400 ? 422 : 500);
}
