import { isDay } from "@openfloor/domain/kernel";
import { pageError } from "../../shell/page-error.js";

/** The day asked for in the address as `?on=2020-02-06`; nothing when none is. Ends in the page of status 422 when it is no day. */
export function membershipDay(search: URLSearchParams): string | undefined {
  const on = search.get("on");
  if (on === null) return undefined;
  if (!isDay(on)) throw pageError(422);
  return on;
}
