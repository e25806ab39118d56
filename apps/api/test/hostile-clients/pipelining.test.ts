import { EventEmitter, once } from "node:events";
import type { FastifyInstance } from "fastify";
import { afterEach, describe, expect, it } from "vitest";
import type { HttpLimits } from "../../src/platform/http/http-limits.js";
import { mostUnderWay } from "../../src/platform/http/in-order.js";
import { httpServer } from "../../src/platform/http/server.js";
import { createLog } from "../../src/platform/log/log.js";
import { codeOf, RawClient } from "./raw-client.js";

let app: FastifyInstance;
afterEach(() => app.close());

type Held = { readonly address: string; readonly asked: string[]; readonly events: EventEmitter };

/** A server that keeps in `asked` what reached it; its answers to /held wait for the event "release". */
async function aServer(limits: Partial<HttpLimits> = {}): Promise<Held> {
  const log = createLog({ name: "test", mode: "production", logLevel: "silent" });
  app = await httpServer({ log, trustProxy: false, secure: false, limits });
  const asked: string[] = [];
  const events = new EventEmitter();
  app.addHook("onRequest", async ({ url }) => {
    asked.push(url);
    events.emit("asked");
  });
  app.get("/held", async () => {
    await once(events, "release");
    return "held";
  });
  app.get("/:name", async ({ url }) => url);
  app.post("/", async () => "posted");
  return { address: await app.listen({ host: "127.0.0.1", port: 0 }), asked, events };
}

const get = (name: string): string => `GET /${name} HTTP/1.1\r\nHost: localhost\r\n\r\n`;

/** A connection whose first request is being worked on. */
async function occupied({ address, events }: Held): Promise<RawClient> {
  const client = await RawClient.to(address);
  const asked = once(events, "asked");
  client.write(get("held"));
  await asked;
  return client;
}

describe("requests sent ahead on one connection", () => {
  it("are answered in order when they are few, each when the one before it has its answer", async () => {
    const server = await aServer();
    const client = await occupied(server);
    client.write(get("a") + get("b"));
    // A whole exchange on another connection: by then these were read, and not handed over.
    const other = await RawClient.to(server.address);
    expect((await other.write(get("other")).answer())?.body).toBe("/other");
    expect(server.asked).toEqual(["/held", "/other"]);
    server.events.emit("release");
    for (const body of ["held", "/a", "/b"]) expect((await client.answer())?.body).toBe(body);
    client.close();
    other.close();
  });

  it("end the connection when they are many, and none of them is looked at", async () => {
    const server = await aServer();
    for (let n = 0; n < 5; n += 1) {
      const client = await RawClient.to(server.address);
      client.write(get("many").repeat(1_000));
      expect(await client.answer()).toBeUndefined();
      await client.ended();
    }
    expect(server.asked).toEqual([]);
  });

  it("end the connection when one too many comes later, and what waited is not looked at", async () => {
    const server = await aServer();
    const client = await occupied(server);
    client.write(get("late").repeat(mostUnderWay));
    expect(await client.answer()).toBeUndefined();
    server.events.emit("release");
    const next = await RawClient.to(server.address);
    expect((await next.write(get("next")).answer())?.body).toBe("/next");
    expect(server.asked).toEqual(["/held", "/next"]);
    next.close();
  });
});

describe("a network over its limit", () => {
  it("loses its connection with the answer, and what it sent ahead is not looked at", async () => {
    const { address, asked } = await aServer({ requestsPerMinute: 1 });
    const client = await RawClient.to(address);
    client.write(get("a") + get("b") + get("c"));
    expect((await client.answer())?.status).toBe(200);
    const refused = await client.answer();
    expect([refused?.status, codeOf(refused), refused?.headers["connection"]]).toEqual([429, "RATE_LIMITED", "close"]);
    expect(await client.answer()).toBeUndefined();
    expect(asked).toEqual(["/a", "/b"]);
  });

  it("keeps it while its request is still being sent, so that the answer is not lost", async () => {
    const { address } = await aServer({ requestsPerMinute: 1 });
    const client = await RawClient.to(address);
    expect((await client.write(get("a")).answer())?.status).toBe(200);
    client.write(
      "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 200000\r\n\r\n",
    );
    expect(await client.answer()).toMatchObject({ status: 429, headers: { connection: "keep-alive" } });
    expect((await client.write("x".repeat(200_000) + get("b")).answer())?.headers["connection"]).toBe("close");
    await client.ended();
  });
});

const odd = {
  "an expectation that nobody meets": "GET / HTTP/1.1\r\nHost: localhost\r\nExpect: tea\r\n\r\n",
  "what is no request": "\r\n\0nothing\r\n\r\n",
  "the wish for a tunnel": "CONNECT elsewhere.example:443 HTTP/1.1\r\nHost: localhost\r\n\r\n",
};

describe("a refusal of", () => {
  it.each(Object.entries(odd))("%s does not come before the answer to another request", async (_what, text) => {
    const server = await aServer();
    const client = await occupied(server);
    expect(await client.write(text).answer()).toBeUndefined();
    server.events.emit("release");
  });

  it.each(Object.entries(odd))("%s does not come before answers that wait behind another", async (_what, text) => {
    const { address } = await aServer();
    const client = await RawClient.to(address);
    expect(await client.write(get("a") + get("b") + text).answer()).toBeUndefined();
  });

  it("expectations comes once, however many there are", async () => {
    const { address } = await aServer();
    const client = await RawClient.to(address);
    client.write(odd["an expectation that nobody meets"].repeat(600) + get("a"));
    expect((await client.answer())?.status).toBe(417);
    expect(await client.answer()).toBeUndefined();
    const next = await RawClient.to(address);
    expect((await next.write(get("a")).answer())?.body).toBe("/a");
    next.close();
  });
});
