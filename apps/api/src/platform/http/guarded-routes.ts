import type { FastifyInstance, FastifyRequest } from "fastify";
import type { Viewer } from "@openfloor/domain/membership";
import type { Surface } from "../access.js";

/**
 * Asks the line of a route before its handler: whoever is not among its roles gets what an address
 * gets that does not exist. The handler's read asks its own policy again. Call it before any route; a
 * line with roles that answers anything but NOT_FOUND throws.
 */
export function guardedRoutes(
  app: FastifyInstance,
  lines: Readonly<Record<string, Surface>>,
  viewerOf: (request: FastifyRequest) => Promise<Viewer | null>,
): void {
  for (const [route, { who, else: answer }] of Object.entries(lines)) {
    if (typeof who !== "string" && answer !== "NOT_FOUND") throw new Error(`${route} cannot answer ${answer}.`);
  }
  app.addHook("preHandler", async function guardRoute(request, reply) {
    const verb = request.method === "HEAD" ? "GET" : request.method;
    const who = lines[`${verb} ${request.routeOptions.url}`]?.who ?? "anyone";
    if (typeof who === "string") return undefined;
    const viewer = await viewerOf(request);
    return viewer?.roles.some(({ role }) => who.includes(role)) ? undefined : reply.callNotFound();
  });
}
