/**
 * A permanent redirect to the one address of a page, or undefined when the request already uses it:
 * without a slash at the end and without doubled slashes. Other methods than GET and HEAD are left alone.
 */
export function redirectToTidyPath(request: Request): Response | undefined {
  if (request.method !== "GET" && request.method !== "HEAD") return undefined;
  const url = new URL(request.url);
  const tidy = url.pathname.replace(/\/{2,}/g, "/").replace(/(?<=.)\/$/, "");
  if (tidy === url.pathname) return undefined;
  // The origin is spelled out, so that `//elsewhere.example/` cannot lead away.
  const location = `${url.origin}${tidy}${url.search}`;
  return new Response(null, {
    status: 308,
    headers: { Location: location, "Cache-Control": "public, max-age=0, s-maxage=60" },
  });
}

/** Whether a path can be a page at all: the router answers `<path>.data` with bare data, which no page of ours asks for, and cannot read broken escapes. */
export function mayBePage(request: Request): boolean {
  const { pathname } = new URL(request.url);
  try {
    return !decodeURI(pathname).endsWith(".data");
  } catch {
    return false;
  }
}
