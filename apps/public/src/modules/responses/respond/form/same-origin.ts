import { data } from "react-router";

/**
 * Refuses forms that another site sends in somebody's name. The server has compared `Origin` before;
 * this holds where a browser sends only where the request comes from. Clients that are no browsers
 * send neither, and have no cookie of somebody else.
 */
export function refuseForeignForms(request: Request): void {
  const site = request.headers.get("Sec-Fetch-Site");
  const isOwn = site === null || site === "same-origin" || site === "none";
  if (request.method !== "GET" && request.method !== "HEAD" && !isOwn) throw data(null, { status: 400 });
}
