import { fastify } from "fastify";
import { expect, test } from "vitest";
import { health, type HealthOptions } from "./health.js";

async function ask(path: string, ready: HealthOptions["ready"]) {
  const app = fastify();
  await app.register(health, { ready });
  const answer = await app.inject(path);
  await app.close();
  return answer;
}

test("a process that runs is healthy even when it cannot serve", async () => {
  const answer = await ask("/healthz", () => false);
  expect([answer.statusCode, answer.json(), answer.headers["cache-control"]]).toEqual([
    200,
    { status: "ok" },
    "no-store",
  ]);
});

test("a process that can serve is ready", async () => {
  const answer = await ask("/readyz", async () => true);
  expect([answer.statusCode, answer.json()]).toEqual([200, { status: "ready" }]);
});

test.each([
  ["says so", () => false],
  ["cannot tell", () => Promise.reject(new Error("no database"))],
])("a process that %s is not ready, and may be asked again", async (_how, ready) => {
  const answer = await ask("/readyz", ready);
  expect([answer.statusCode, answer.json(), answer.headers["retry-after"]]).toEqual([
    503,
    { status: "not ready" },
    "1",
  ]);
});
