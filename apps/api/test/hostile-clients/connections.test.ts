import type { FastifyInstance } from "fastify";
import { afterEach, describe, expect, it } from "vitest";
import type { HttpLimits } from "../../src/platform/http/http-limits.js";
import { httpServer } from "../../src/platform/http/server.js";
import { createLog } from "../../src/platform/log/log.js";
import { codeOf, RawClient } from "./raw-client.js";

let app: FastifyInstance;
const clients: RawClient[] = [];
afterEach(async () => {
  for (const client of clients.splice(0)) client.close();
  await app.close();
});

async function aServer(limits: Partial<HttpLimits>, trustProxy: false | string[] = false): Promise<string> {
  const log = createLog({ name: "test", mode: "production", logLevel: "silent" });
  app = await httpServer({ log, trustProxy, secure: false, limits });
  app.get("/", async () => "here");
  return app.listen({ host: "0.0.0.0", port: 0 });
}

/** A connection from an address of this machine, which are as many networks. */
async function connect(origin: string, from = "127.0.0.1"): Promise<RawClient> {
  const client = await RawClient.to(origin.replace("0.0.0.0", "127.0.0.1"), from);
  clients.push(client);
  return client;
}

const request = "GET / HTTP/1.1\r\nHost: localhost\r\n\r\n";
const statusOn = async (client: RawClient): Promise<number | undefined> =>
  (await client.write(request).answer())?.status;
/** A connection with a request that is not over, which cannot be taken away. */
const occupy = async (client: RawClient): Promise<void> => {
  expect(await statusOn(client)).toBe(200);
  client.write("GET / HTTP/1.1\r\n");
};

describe("connections", () => {
  it("of one network have an end: one too many is answered with 503 before it asks, and closed", async () => {
    const origin = await aServer({ connectionsPerNetwork: 2 });
    const held = [await connect(origin), await connect(origin)];
    const refused = await connect(origin);
    const answer = await refused.answer();
    expect([answer?.status, codeOf(answer), answer?.headers["retry-after"]]).toEqual([503, "OVERLOADED", "5"]);
    await refused.ended();
    for (const client of held) expect(await statusOn(client)).toBe(200);
  });

  it("of one network leave others theirs", async () => {
    const origin = await aServer({ connectionsPerNetwork: 2 });
    for (let n = 0; n < 20; n += 1) await connect(origin);
    expect(await statusOn(await connect(origin, "127.0.0.2"))).toBe(200);
  });

  it("give their place to the next when they are closed", async () => {
    const origin = await aServer({ connectionsPerNetwork: 1 });
    const first = await connect(origin);
    expect(await statusOn(first)).toBe(200);
    first.socket.end();
    await first.ended();
    expect(await statusOn(await connect(origin))).toBe(200);
  });

  it("have an end in all, whatever their networks", async () => {
    const origin = await aServer({ connections: 2 });
    await occupy(await connect(origin, "127.0.0.1"));
    await occupy(await connect(origin, "127.0.0.2"));
    expect((await (await connect(origin, "127.0.0.3")).answer())?.status).toBe(503);
  });

  it("that only wait for a next request are closed first where all places are taken", async () => {
    const origin = await aServer({ connections: 1 });
    const idle = await connect(origin, "127.0.0.1");
    expect(await statusOn(idle)).toBe(200);
    expect(await statusOn(await connect(origin, "127.0.0.2"))).toBe(200);
    await idle.ended();
  });

  it("of a trusted proxy are not one network's", async () => {
    const origin = await aServer({ connectionsPerNetwork: 1 }, ["127.0.0.0/8"]);
    await occupy(await connect(origin));
    expect(await statusOn(await connect(origin))).toBe(200);
  });
});
