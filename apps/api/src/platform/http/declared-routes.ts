import type { FastifyInstance } from "fastify";
import type { Surface } from "../access.js";

/**
 * Holds a server to the routes of the operation table, such as `GET /healthz`: a route without a line
 * throws when it is added, a line without a route when the server gets ready. Call it before any route.
 */
export function declaredRoutes(app: FastifyInstance, lines: Readonly<Record<string, Surface>>): void {
  const missing = new Set(Object.keys(lines));
  app.addHook("onRoute", ({ method, url }) => {
    for (const verb of [method].flat()) {
      // Fastify answers HEAD from the GET of the same address.
      const line = `${verb === "HEAD" ? "GET" : verb} ${url}`;
      if (!(line in lines)) throw new Error(`${line} has no line in the operation table.`);
      missing.delete(line);
    }
  });
  app.addHook("onReady", async () => {
    if (missing.size > 0) throw new Error(`The operation table has lines without a route: ${[...missing].join(", ")}.`);
  });
}
