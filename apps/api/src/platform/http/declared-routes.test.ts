import { fastify, type FastifyInstance } from "fastify";
import { expect, it } from "vitest";
import type { Surface } from "../access.js";
import { declaredRoutes } from "./declared-routes.js";

const open: Surface = { who: "anyone", on: "published", else: "nothing" };

it("lets a server start that has the routes of the table, those of its plugins included", async () => {
  const app = fastify();
  declaredRoutes(app, { "GET /": open, "POST /deep": open });
  app.get("/", () => "here");
  await app.register(async (scope) => {
    scope.post("/deep", () => "there");
  });
  await app.ready();
  expect((await app.inject({ method: "HEAD", url: "/" })).statusCode).toBe(200);
  await app.close();
});

it.each([
  ["a route", (app: FastifyInstance) => app.post("/feed", () => "new"), "POST /feed"],
  [
    "a route of a plugin",
    (app: FastifyInstance) => app.register(async (scope) => void scope.get("/feed", () => "new")),
    "GET /feed",
  ],
  ["a route by another method", (app: FastifyInstance) => app.put("/", () => "new"), "PUT /"],
])("does not start with %s that has no line", async (_what, plant, route) => {
  const app = fastify();
  declaredRoutes(app, { "GET /": open });
  app.get("/", () => "here");
  plant(app);
  await expect(app.ready()).rejects.toThrow(`The route ${route} has no line in the operation table.`);
});

it("does not start with a line that has no route", async () => {
  const app = fastify();
  declaredRoutes(app, { "GET /": open, "GET /gone": open });
  app.get("/", () => "here");
  await expect(app.ready()).rejects.toThrow("The operation table has lines without a route: GET /gone.");
});
