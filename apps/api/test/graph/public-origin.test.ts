import { randomUUID } from "node:crypto";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { buildClientSchema, getIntrospectionQuery, printSchema, type IntrospectionQuery } from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { publicSchema } from "../../src/entry/public-graph.js";
import { aWorld, type World } from "../worlds/world.js";
import { aDelegatesOrigin, aPublicOrigin, ask, codesOf, type Origin } from "./origins.js";

const require = createRequire(import.meta.url);
let world: World;
let origin: Origin;
beforeAll(async () => {
  world = await aWorld();
  origin = await aPublicOrigin(world);
});
afterAll(async () => {
  await origin.app.close();
  await world.close();
});

const get = (url: string, headers: Record<string, string> = {}) => origin.app.inject({ method: "GET", url, headers });

describe("the public graph", () => {
  it("shows its whole schema to who asks", async () => {
    const { body } = await ask(origin, getIntrospectionQuery());
    expect(printSchema(buildClientSchema(body.data as unknown as IntrospectionQuery))).toBe(
      printSchema(publicSchema()),
    );
  });

  it("is served as the committed SDL", async () => {
    const answer = await get("/schema.graphql");
    expect([answer.statusCode, answer.headers["content-type"]]).toEqual([200, "text/plain; charset=utf-8"]);
    expect(answer.body).toBe(await readFile(require.resolve("@openfloor/schema/public.graphql"), "utf8"));
  });

  it.each(["/graphql", "/schema.graphql"])(
    "may be asked at %s by pages of any origin, without credentials",
    async (url) => {
      const headers = { origin: "https://elsewhere.example", "content-type": "application/json" };
      const answer =
        url === "/graphql"
          ? await origin.app.inject({ method: "POST", url, headers, payload: { query: "{ __typename }" } })
          : await get(url, headers);
      expect(answer.statusCode).toBe(200);
      expect(answer.headers["access-control-allow-origin"]).toBe("*");
      expect(answer.headers["access-control-allow-credentials"]).toBeUndefined();
    },
  );

  it("tells a browser before it asks that it may", async () => {
    const answer = await origin.app.inject({
      method: "OPTIONS",
      url: "/graphql",
      headers: {
        origin: "https://elsewhere.example",
        "access-control-request-method": "POST",
        "access-control-request-headers": "content-type",
      },
    });
    expect(answer.statusCode).toBe(204);
    expect(answer.headers).toMatchObject({
      "access-control-allow-origin": "*",
      "access-control-allow-methods": "GET, POST",
      "access-control-allow-headers": expect.stringContaining("content-type"),
    });
    expect(answer.headers["access-control-allow-credentials"]).toBeUndefined();
  });

  it("gives nothing but the graph and its SDL to other origins", async () => {
    for (const url of ["/", "/en", "/graphiql/", "/healthz"]) {
      expect(
        (await get(url, { origin: "https://elsewhere.example" })).headers["access-control-allow-origin"],
      ).toBeUndefined();
    }
  });

  it("refuses a network that writes too much with 429 and the seconds to wait", async () => {
    const busy = await aPublicOrigin(world);
    const start = () =>
      ask(busy, {
        query: `mutation ($id: ID!) { startResponse(input: { consultation: $id, language: "en" }) { __typename } }`,
        variables: { id: randomUUID() },
      });
    for (let n = 0; n < 60; n += 1) expect((await start()).status).toBe(200);
    const answer = await start();
    expect([answer.status, codesOf(answer)]).toEqual([429, ["RATE_LIMITED"]]);
    expect(answer.body.errors?.[0]?.extensions.retryAfterSeconds).toBeGreaterThan(0);
    expect(answer.body.errors?.[0]?.extensions.retryAfterSeconds).toBeLessThanOrEqual(600);
    await busy.app.close();
  });
});

describe("the public origin", () => {
  it("says that it lives, and whether it is ready", async () => {
    expect((await get("/healthz")).json()).toEqual({ status: "ok" });
    expect((await get("/readyz")).json()).toEqual({ status: "ready" });
    const stopping = await aPublicOrigin(world, { isReady: () => false });
    const answer = await stopping.app.inject("/readyz");
    expect([answer.statusCode, (await stopping.app.inject("/healthz")).statusCode]).toEqual([503, 200]);
    await stopping.app.close();
  });

  it("is not ready when its database does not answer", async () => {
    const lonely = await aWorld({ record: false });
    const app = await aPublicOrigin(lonely);
    await lonely.close();
    expect((await app.app.inject("/readyz")).statusCode).toBe(503);
    await app.app.close();
  });

  it("serves GraphiQL from its own files, under a policy that lets no other host in", async () => {
    const answer = await get("/graphiql/");
    expect(answer.statusCode).toBe(200);
    const policy = String(answer.headers["content-security-policy"]);
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/https?:|\*/);
    expect(answer.body).not.toMatch(/(src|href)="(https?:)?\/\//);
  });

  it("serves pages, for which the graph is asked in process", async () => {
    const answer = await get("/en/consultations", { host: "localhost:3000" });
    expect([answer.statusCode, answer.headers["content-type"]]).toEqual([200, expect.stringContaining("text/html")]);
    expect(answer.body).toContain("Expanding Internet Connectivity");
    expect(answer.headers["content-security-policy"]).toContain("script-src 'none'");
  });

  it("ignores the delegates' cookie: with and without it everything is the same", async () => {
    const delegates = await aDelegatesOrigin(world, { mode: "demo" });
    const signedIn = await delegates.app.inject({
      method: "POST",
      url: "/demo/sign-in",
      payload: { role: "secretariat" },
    });
    const cookie = String(signedIn.headers["set-cookie"]).split(";", 1)[0] ?? "";
    expect(cookie).toMatch(/^openfloor_delegates=/);
    for (const url of ["/en/consultations", "/en/group", "/graphql?query={consultations{id,version}}"]) {
      const headers = { host: "localhost:3000", "apollo-require-preflight": "1" };
      const [without, with_] = [await get(url, headers), await get(url, { ...headers, cookie })];
      expect(with_.body).toBe(without.body);
      expect({ ...with_.headers, date: "" }).toEqual({ ...without.headers, date: "" });
      expect(with_.headers["set-cookie"]).toBeUndefined();
    }
    await delegates.app.close();
  });
});
