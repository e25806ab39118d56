import { fastify } from "fastify";
import { expect, test } from "vitest";
import { createLog, fastifyLogging } from "../log/log.js";
import { requestLog } from "./request-log.js";

async function linesOf(...paths: readonly string[]): Promise<readonly Record<string, unknown>[]> {
  const lines: string[] = [];
  const log = createLog(
    { name: "public", mode: "production", logLevel: "info" },
    { write: (line) => void lines.push(line) },
  );
  const app = fastify(fastifyLogging(log));
  requestLog(app);
  app.get("/healthz", async () => "ok");
  app.get("/*", async () => "page");
  for (const url of paths) {
    await app.inject({ url, headers: { "request-id": "chosen by the client" }, remoteAddress: "192.0.2.7" });
  }
  await app.close();
  return lines.map((line) => JSON.parse(line) as Record<string, unknown>);
}

test("one line tells of a request its id, method, path, status and milliseconds", async () => {
  expect(await linesOf("/en/consultations")).toEqual([
    {
      time: expect.any(String) as string,
      level: "info",
      name: "public",
      request: expect.stringMatching(/^[\w-]{12}$/) as string,
      method: "GET",
      path: "/en/consultations",
      status: 200,
      ms: expect.any(Number) as number,
      msg: "answered",
    },
  ]);
});

test("neither the query nor a token nor the client's network is written", async () => {
  const lines = await linesOf("/en/consultations?email=anna@example.org", "/en/confirm/abcdef");
  expect(lines.map(({ path }) => path)).toEqual(["/en/consultations", "/en/confirm/[token]"]);
  expect(JSON.stringify(lines)).not.toContain("192.0.2.7");
});
