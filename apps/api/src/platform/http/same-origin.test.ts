import fastify from "fastify";
import { afterAll, beforeAll, expect, test } from "vitest";
import { sameOriginWrites } from "./same-origin.js";

const app = fastify();
const own = "http://localhost:3001";

beforeAll(() => {
  app.addHook("onRequest", sameOriginWrites([own, "http://127.0.0.1:3001"]));
  app.all("/", () => ({ done: true }));
});
afterAll(() => app.close());

const status = async (
  method: "GET" | "HEAD" | "OPTIONS" | "POST" | "PUT" | "PATCH" | "DELETE",
  origin?: string,
): Promise<number> =>
  (await app.inject({ method, url: "/", headers: origin === undefined ? {} : { origin } })).statusCode;

test("a write from the own origin runs, under each of its names, and so does one that no page sends", async () => {
  expect(await status("POST", own)).toBe(200);
  expect(await status("POST", "http://127.0.0.1:3001")).toBe(200);
  expect(await status("POST")).toBe(200);
});

test("a write from any other origin is refused with a named problem", async () => {
  for (const origin of [
    "null",
    "",
    "https://example.org",
    "http://localhost:3000",
    "https://localhost:3001",
    `${own}.example.org`,
  ]) {
    expect(await status("POST", origin), origin).toBe(403);
  }
  for (const method of ["PUT", "PATCH", "DELETE"] as const)
    expect(await status(method, "https://example.org"), method).toBe(403);
  const response = await app.inject({ method: "POST", url: "/", headers: { origin: "https://example.org" } });
  expect(response.json()).toEqual({ errors: [{ message: "NOT_ALLOWED", extensions: { code: "NOT_ALLOWED" } }] });
});

test("reading is not refused, wherever the page is", async () => {
  for (const method of ["GET", "HEAD", "OPTIONS"] as const)
    expect(await status(method, "https://example.org"), method).toBe(200);
});
