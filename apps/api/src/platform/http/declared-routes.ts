import type { FastifyInstance } from "fastify";
import { sameAsTable, type Surface } from "../access.js";

/**
 * Holds a server to the routes of the operation table, such as `GET /healthz`: with a route that has
 * no line, or a line that has no route, it does not get ready. Call it before any route.
 */
export function declaredRoutes(app: FastifyInstance, lines: Readonly<Record<string, Surface>>): void {
  const routes = new Set<string>();
  app.addHook("onRoute", ({ method, url }) => {
    // Fastify answers HEAD from the GET of the same address.
    for (const verb of [method].flat()) routes.add(`${verb === "HEAD" ? "GET" : verb} ${url}`);
  });
  app.addHook("onReady", async () => sameAsTable("route", routes, lines));
}
