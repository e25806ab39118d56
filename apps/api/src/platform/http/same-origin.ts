import type { onRequestHookHandler } from "fastify";
import { requestProblem } from "./request-problem.js";

const reading = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * A hook that refuses every write that a page of another origin sends. Browsers name the origin of a
 * page with each of its writes; a request without one comes from no page.
 */
export function sameOriginWrites(acceptedOrigins: readonly string[]): onRequestHookHandler {
  const accepted = new Set(acceptedOrigins);
  return function sameOrigin(request, reply, done) {
    const { origin } = request.headers;
    if (reading.has(request.method) || origin === undefined || accepted.has(origin)) done();
    else reply.code(403).send(requestProblem("NOT_ALLOWED"));
  };
}
