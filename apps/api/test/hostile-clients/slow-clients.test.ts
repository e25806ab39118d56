import { once } from "node:events";
import type { Socket } from "node:net";
import type { FastifyInstance } from "fastify";
import { afterEach, describe, expect, it } from "vitest";
import type { HttpLimits } from "../../src/platform/http/http-limits.js";
import { httpServer } from "../../src/platform/http/server.js";
import { createLog } from "../../src/platform/log/log.js";
import { codeOf, RawClient } from "./raw-client.js";

let app: FastifyInstance;
afterEach(() => app.close());

/** A server with limits of milliseconds, whose /large is an answer that no buffer on the way holds. */
async function aServer(limits: Partial<HttpLimits>): Promise<string> {
  const log = createLog({ name: "test", mode: "production", logLevel: "silent" });
  app = await httpServer({ log, trustProxy: false, secure: false, limits: { checkEveryMs: 5, ...limits } });
  app.get("/large", async (_request, reply) => reply.send(Buffer.alloc(64_000_000)));
  app.post("/", async ({ body }) => ({ body }));
  return app.listen({ host: "127.0.0.1", port: 0 });
}

const arrival = { headersMs: 60, requestMs: 120 };
const headers = "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 100000\r\n";

describe("a client that", () => {
  it.each([
    ["connects and says nothing", ""],
    ["stops in the middle of its header lines", "GET / HTTP/1.1\r\nHost: lo"],
    ["never sends its body", `${headers}\r\n`],
    ["stops in the middle of its body", `${headers}\r\n{"a":`],
    [
      "stops in the middle of a chunk",
      `${headers.replace("Content-Length: 100000", "Transfer-Encoding: chunked")}\r\nff\r\n{`,
    ],
  ])("%s is told with 408 that it takes too long, and is cut off", async (_what, text) => {
    const client = await RawClient.to(await aServer(arrival));
    const answer = await client.write(text).answer();
    expect([answer?.status, codeOf(answer), answer?.headers["connection"]]).toEqual([408, "BAD_REQUEST", "close"]);
    await client.ended();
  });

  it.each([
    ["its header lines", "GET / HTTP/1.1\r\nHost: localhost\r\n", "x: y\r\n"],
    ["its body", `${headers}\r\n`, " "],
  ])("sends %s drop by drop is told so too: a drop does not buy more time", async (_what, start, drop) => {
    const client = await RawClient.to(await aServer(arrival));
    client.write(start);
    const dripping = setInterval(() => client.write(drop), 4);
    expect((await client.answer())?.status).toBe(408);
    clearInterval(dripping);
    client.close();
  });

  it("was answered before is told so on the same connection", async () => {
    const client = await RawClient.to(await aServer(arrival));
    expect((await client.write("GET /none HTTP/1.1\r\nHost: localhost\r\n\r\n").answer())?.status).toBe(404);
    expect((await client.write("GET /none HTTP/1.1\r\nHost:").answer())?.status).toBe(408);
    await client.ended();
  });

  it("ends its side in the middle of a request is refused", async () => {
    const client = await RawClient.to(await aServer({}));
    client.write("GET / HTTP/1.1\r\nHost: lo").socket.end();
    expect((await client.answer())?.status).toBe(400);
    await client.ended();
  });

  it("ends its side after its request gets its answer", async () => {
    const client = await RawClient.to(await aServer({}));
    client.write("GET /none HTTP/1.1\r\nHost: localhost\r\n\r\n").socket.end();
    expect((await client.answer())?.status).toBe(404);
    await client.ended();
  });

  it.each([
    ["does not take its answer", { stillMs: 60 }, () => undefined],
    ["takes its answer too slowly", { stillMs: 60_000, answerMs: 150 }, (socket: Socket) => void socket.read(1_000)],
  ])("%s is cut off", async (_what, limits, read) => {
    const origin = await aServer(limits);
    const connected = once(app.server, "connection") as Promise<[Socket]>;
    const client = await RawClient.to(origin);
    client.socket.removeAllListeners("data").pause();
    const [served] = await connected;
    const closed = once(served, "close");
    client.write("GET /large HTTP/1.1\r\nHost: localhost\r\n\r\n");
    const reading = setInterval(() => read(client.socket), 4);
    await closed;
    clearInterval(reading);
    client.close();
  });
});

it("by itself waits for no request longer than thirty seconds, and looks every second", async () => {
  await aServer({ checkEveryMs: 1_000 });
  expect(app.server.requestTimeout + 1_000).toBeLessThanOrEqual(30_000);
  expect(app.server.headersTimeout + 1_000).toBeLessThan(app.server.requestTimeout);
});
