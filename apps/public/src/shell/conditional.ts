/**
 * What a client that may hold the page already needs to get: 304 without a body when its copy is
 * current, no body for HEAD, else the response as it is.
 */
export function conditional(request: Request, response: Response): Response {
  const etag = response.headers.get("ETag");
  const mayBeUnchanged = response.status === 200 && (request.method === "GET" || request.method === "HEAD");
  if (mayBeUnchanged && etag && holds(request.headers.get("If-None-Match"), etag)) {
    const headers = new Headers(response.headers);
    headers.delete("Content-Type");
    return new Response(null, { status: 304, headers });
  }
  if (request.method === "HEAD") return new Response(null, { status: response.status, headers: response.headers });
  return response;
}

/** Weak comparison, because a server in front may compress the body. */
function holds(ifNoneMatch: string | null, etag: string): boolean {
  const bare = (tag: string) => tag.trim().replace(/^W\//, "");
  return ifNoneMatch !== null && ifNoneMatch.split(",").some((tag) => tag.trim() === "*" || bare(tag) === bare(etag));
}
