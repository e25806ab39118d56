import fastify, { type FastifyInstance } from "fastify";
import { afterEach, expect, it } from "vitest";
import { instant } from "@openfloor/domain/kernel";
import type { Role, Viewer } from "@openfloor/domain/membership";
import type { Surface } from "../access.js";
import { guardedRoutes } from "./guarded-routes.js";

const lines: Readonly<Record<string, Surface>> = {
  "GET /papers/:id": { who: ["CHAIR"], on: "group", else: "NOT_FOUND" },
  "GET /open": { who: "anyone", on: "published", else: "nothing" },
};
const holder = (role: Role): Viewer => ({
  accountId: "4b6f7f0c-2f8e-4f6e-9d43-0d2b6c1d7a55",
  name: "Noor Haddad",
  language: "en",
  roles: [{ role, memberState: null, from: instant("2020-01-01T00:00:00Z"), until: null }],
});

let app: FastifyInstance;
afterEach(() => app.close());

function serving(viewer: Viewer | null): FastifyInstance {
  app = fastify();
  guardedRoutes(app, lines, async () => viewer);
  app.get("/papers/:id", async () => "a paper");
  app.get("/open", async () => "open");
  return app;
}

it.each([
  ["among its roles", holder("CHAIR"), 200],
  ["of another role", holder("SECRETARIAT"), 404],
  ["without a role", { ...holder("CHAIR"), roles: [] }, 404],
  ["not signed in", null, 404],
])("a route with roles answers somebody %s", async (_who, viewer, status) => {
  const server = serving(viewer);
  expect((await server.inject("/papers/1")).statusCode).toBe(status);
  expect((await server.inject({ method: "HEAD", url: "/papers/1" })).statusCode).toBe(status);
  expect((await server.inject("/open")).statusCode).toBe(200);
});

it("what is refused looks like an address that does not exist", async () => {
  const server = serving(null);
  const [refused, missing] = [await server.inject("/papers/1"), await server.inject("/papers")];
  expect(refused.body.replace("/papers/1", "/papers")).toBe(missing.body);
});

it("a line with roles that would answer otherwise stops the start", () => {
  app = fastify();
  const line: Surface = { who: ["CHAIR"], on: "group", else: "NOT_ALLOWED" };
  expect(() => guardedRoutes(app, { "GET /papers": line }, async () => null)).toThrow("GET /papers cannot answer");
});
