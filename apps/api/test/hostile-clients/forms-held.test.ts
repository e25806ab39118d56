import { once } from "node:events";
import type { FastifyInstance } from "fastify";
import { afterEach, describe, expect, it } from "vitest";
import { admission } from "../../src/platform/http/admission.js";
import type { HttpLimits } from "../../src/platform/http/http-limits.js";
import { mountPages } from "../../src/platform/http/mount-pages.js";
import { httpServer } from "../../src/platform/http/server.js";
import { createLog } from "../../src/platform/log/log.js";
import type { Pages } from "../../src/platform/http/refusal-pages.js";
import { codeOf, RawClient } from "./raw-client.js";

let app: FastifyInstance;
const clients: RawClient[] = [];
afterEach(async () => {
  for (const client of clients.splice(0)) client.close();
  await app.close();
});

async function aServer(limits: Partial<HttpLimits> = {}): Promise<FastifyInstance> {
  const log = createLog({ name: "test", mode: "production", logLevel: "silent" });
  app = await httpServer({ log, trustProxy: false, secure: false, limits });
  return app;
}

describe("large bodies that are held at once", () => {
  const limits = { bodyOctets: 1_000, smallBodyOctets: 100, heldOctetsPerNetwork: 1_500, heldOctets: 2_000 };
  let address: string;
  /** Takes what happened to the next body: that it is awaited, and with `over` that its answer or its client is gone. */
  let awaited: Promise<{ readonly over: Promise<unknown> }>;

  async function listening(): Promise<void> {
    await aServer(limits);
    app.addHook("preParsing", async (_request, reply) => next({ over: once(reply.raw, "close") }));
    app.post("/", async () => "read");
    address = await app.listen({ host: "127.0.0.1", port: 0 });
  }
  let next: (awaited: { over: Promise<unknown> }) => void = () => undefined;

  /** Sends the head of a request of so many octets, or of chunks, from a network of this machine. */
  async function send(length: number | "chunks", from = "127.0.0.1"): Promise<RawClient> {
    awaited = new Promise((resolve) => {
      next = resolve;
    });
    const client = await RawClient.to(address, from);
    clients.push(client);
    const size = length === "chunks" ? "Transfer-Encoding: chunked" : `Content-Length: ${length}`;
    return client.write(`POST / HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/plain\r\n${size}\r\n\r\n`);
  }

  /** Holds a body, of which nothing has come yet. */
  async function hold(length: number | "chunks", from?: string) {
    const client = await send(length, from);
    return { client, ...(await awaited) };
  }

  async function refusal(length: number | "chunks", from?: string) {
    const answer = await Promise.race([(await send(length, from)).answer(), awaited.then(() => "held" as const)]);
    return answer === "held" ? answer : [answer?.status, codeOf(answer), answer?.headers["retry-after"]];
  }
  const refused = [503, "OVERLOADED", "5"];

  it("have an end for one network, and leave others theirs", async () => {
    await listening();
    await hold(1_000);
    await hold(500);
    expect(await refusal(101)).toEqual(refused);
    await hold(500, "127.0.0.2");
  });

  it("have an end in all, whatever their networks", async () => {
    await listening();
    await hold(1_000, "127.0.0.1");
    await hold(1_000, "127.0.0.2");
    expect(await refusal(101, "127.0.0.3")).toEqual(refused);
  });

  it("count as the largest when they do not say how large they are", async () => {
    await listening();
    await hold("chunks");
    expect(await refusal(501)).toEqual(refused);
    expect(await refusal("chunks")).toEqual(refused);
    await hold(500);
  });

  it("never keep a small one out", async () => {
    await listening();
    await hold(1_000, "127.0.0.1");
    await hold(1_000, "127.0.0.2");
    for (let n = 0; n < 50; n += 1) await hold(100);
  });

  it("give their place back when they are answered, and when their client goes", async () => {
    await listening();
    for (let n = 0; n < 5; n += 1) {
      const { client, over } = await hold(1_000);
      expect((await client.write("x".repeat(1_000)).answer())?.body).toBe("read");
      await over;
    }
    for (let n = 0; n < 5; n += 1) {
      const { client, over } = await hold(1_000);
      client.close();
      await over;
    }
    await hold(1_000);
  });
});

describe("forms", () => {
  const none = { running: 0, runningPerNetwork: 0, waiting: 0, longestWaitMs: 1 };
  const form = { "content-type": "application/x-www-form-urlencoded" };

  /** The pages of `pages`, of which a refusal is one word. */
  async function mounted(page: (request: Request) => Promise<Response>, full: boolean, limits?: Partial<HttpLimits>) {
    await aServer(limits);
    const pages: Pages = async (request, refusal) =>
      refusal ? new Response("refused", { status: refusal.status }) : page(request);
    await mountPages(app, {
      pages,
      origin: "http://localhost",
      acceptedOrigins: [],
      admission: full ? admission({ read: none, submission: none }) : admission(),
    });
  }
  const send = async (payload = "a=b") => {
    const answer = await app.inject({ method: "POST", url: "/en", payload, headers: form });
    return [answer.statusCode, answer.body, answer.headers["retry-after"]];
  };

  it("for which there is no room are refused by a page, and not made into one", async () => {
    let made = 0;
    const page = async (): Promise<Response> => new Response(`made ${(made += 1)}`);
    await mounted(page, false, { smallBodyOctets: 10, heldOctets: 20 });
    expect(await send("a".repeat(21))).toEqual([503, "refused", "5"]);
    expect(await send("a".repeat(20))).toEqual([200, "made 1", undefined]);
  });

  it("that find no place are made into pages eight at once; others are only told to try again", async () => {
    const { promise: released, resolve: release } = Promise.withResolvers<void>();
    const { promise: eight, resolve: begun } = Promise.withResolvers<void>();
    let making = 0;
    await mounted(async (request) => {
      making += 1;
      if (making === 8) begun();
      await released;
      return new Response(await request.text(), { status: 503 });
    }, true);
    const held = Array.from({ length: 8 }, (_, n) => send(`a=${n}`));
    await eight;
    for (let n = 0; n < 3; n += 1) expect(await send()).toEqual([503, "refused", "5"]);
    expect(making).toBe(8);
    release();
    expect((await Promise.all(held)).map(([, body]) => body)).toEqual(Array.from({ length: 8 }, (_, n) => `a=${n}`));
    expect((await send("a=again"))[1]).toBe("a=again");
  });
});
