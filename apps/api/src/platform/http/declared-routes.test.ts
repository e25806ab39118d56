import { fastify } from "fastify";
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

it("refuses a route without a line, in a plugin too", async () => {
  const app = fastify();
  declaredRoutes(app, { "GET /": open });
  expect(() => app.post("/", () => "new")).toThrow("POST / has no line in the operation table.");
  app.register(async (scope) => {
    scope.get("/feed", () => "new");
  });
  await expect(app.ready()).rejects.toThrow("GET /feed has no line in the operation table.");
});

it("refuses a line without a route", async () => {
  const app = fastify();
  declaredRoutes(app, { "GET /": open, "GET /gone": open });
  app.get("/", () => "here");
  await expect(app.ready()).rejects.toThrow("The operation table has lines without a route: GET /gone.");
});
