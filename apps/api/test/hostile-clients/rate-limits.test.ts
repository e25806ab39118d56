import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { writeLimits } from "../../src/platform/http/write-limits.js";
import { aPublicOrigin, ask, codesOf, originConfig, type Origin } from "../graph/origins.js";
import { aWorld, type World } from "../worlds/world.js";
import { RawClient } from "./raw-client.js";

let world: World;
let origin: Origin;
let address: string;
beforeAll(async () => {
  world = await aWorld();
  origin = await aPublicOrigin(world, {
    // Requests come through a proxy that names their networks.
    config: { ...originConfig, trustProxy: ["127.0.0.1"] },
    http: { requestsPerMinute: 3 },
  });
  address = await origin.listen();
});
afterAll(async () => {
  await origin.app.close();
  await world.close();
});

const from = (address: string) => ask(origin, "{ __typename }", { "x-forwarded-for": address });
const get = (url: string, address: string) => origin.app.inject({ url, headers: { "x-forwarded-for": address } });

describe("a network that asks more than it may", () => {
  it("is refused with 429 and the seconds to wait, and no other is", async () => {
    for (let n = 0; n < 3; n += 1) expect((await from("192.0.2.1")).status).toBe(200);
    const refused = await get("/graphql", "192.0.2.1");
    expect([refused.statusCode, refused.json()]).toEqual([
      429,
      {
        errors: [
          {
            message: "RATE_LIMITED",
            extensions: { code: "RATE_LIMITED", retryAfterSeconds: Number(refused.headers["retry-after"]) },
          },
        ],
      },
    ]);
    expect(Number(refused.headers["retry-after"])).toBeGreaterThan(0);
    expect((await from("192.0.2.2")).status).toBe(200);
  });

  it("is one network at all its addresses of IPv6, which has as many as it likes", async () => {
    for (const address of ["2001:db8:0:1::1", "2001:db8:0:1::2", "2001:db8:0:1:ffff::3"])
      expect((await from(address)).status).toBe(200);
    expect(codesOf(await from("2001:db8:0:1:abcd:ef01:2345:6789"))).toEqual(["RATE_LIMITED"]);
    expect((await from("2001:db8:0:2::1")).status).toBe(200);
  });

  it.each([
    ["ru", "За короткое время поступило много запросов"],
    ["es", "Han llegado muchas solicitudes en poco tiempo"],
  ])("reads why on a page in %s", async (language, title) => {
    const address = `198.51.100.${language.charCodeAt(0)}`;
    for (let n = 0; n < 3; n += 1) await from(address);
    const page = await get(`/${language}/consultations`, address);
    expect([page.statusCode, page.headers["content-language"]]).toEqual([429, language]);
    expect(Number(page.headers["retry-after"])).toBeGreaterThan(0);
    expect(page.body).toContain(title);
  });

  it.each(["/graphql", "/ru/consultations"])("loses its connection with the answer at %s", async (path) => {
    const client = await RawClient.to(address);
    const network = `198.51.100.${path.length}`;
    for (let n = 0; n < 3; n += 1) await from(network);
    client.write(`GET ${path} HTTP/1.1\r\nHost: localhost\r\nX-Forwarded-For: ${network}\r\n\r\n`);
    expect(await client.answer()).toMatchObject({ status: 429, headers: { connection: "close" } });
    await client.ended();
  });

  it("still learns that the server lives", async () => {
    for (let n = 0; n < 5; n += 1) expect((await get("/healthz", "192.0.2.3")).statusCode).toBe(200);
  });
});

describe("the memory of the limits on writing", () => {
  it("is that of the networks seen last: a crowd of new ones does not fill it", async () => {
    const limits = writeLimits(2);
    for (let n = 0; n < 60; n += 1) await limits.count("submit", "busy");
    await expect(limits.count("submit", "busy")).rejects.toThrow("RATE_LIMITED");
    await limits.count("submit", "second");
    await expect(limits.count("submit", "busy")).rejects.toThrow("RATE_LIMITED");
    for (const network of ["third", "fourth"]) await limits.count("submit", network);
    await expect(limits.count("submit", "busy")).resolves.toBeUndefined();
  });
});
