import type { FastifyInstance, FastifyRequest } from "fastify";

/**
 * Writes one line per answered request: id, method, path, status, milliseconds. Neither the query
 * nor the client's network is written. Call it on the root instance, before routes are added.
 */
export function requestLog(app: FastifyInstance): void {
  app.addHook("onResponse", async (request, reply) => {
    request.log.info(
      { method: request.method, path: pathOf(request), status: reply.statusCode, ms: Math.round(reply.elapsedTime) },
      "answered",
    );
  });
}

/** The route's pattern, which holds no id and no token; the path itself only where one route serves many pages. */
function pathOf(request: FastifyRequest): string {
  const pattern = request.routeOptions.url;
  return pattern === undefined || pattern.includes("*") ? (request.url.split("?", 1)[0] ?? "") : pattern;
}
