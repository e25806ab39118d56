import { createHash } from "node:crypto";
import { getIntrospectionQuery } from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { shippedDocumentsOnly } from "../../src/platform/graphql/shipped-documents.js";
import { aWorld, type World } from "../worlds/world.js";
import { aDelegatesOrigin, ask, codesOf, type Origin } from "./origins.js";

let world: World;
let demo: Origin;
let cookie: string;
beforeAll(async () => {
  world = await aWorld();
  demo = await aDelegatesOrigin(world, { mode: "demo" });
  cookie = await signIn("secretariat");
});
afterAll(async () => {
  await demo.app.close();
  await world.close();
});

/** The cookie of a session, as a browser would send it back. */
async function signIn(role: string, memberState?: string): Promise<string> {
  const answer = await demo.app.inject({ method: "POST", url: "/demo/sign-in", payload: { role, memberState } });
  expect(answer.statusCode).toBe(204);
  return String(answer.headers["set-cookie"]).split(";", 1)[0] ?? "";
}

const me = "query Me { me { name } }";
const hashOf = (text: string): string => createHash("sha256").update(text).digest("hex");

describe("the delegates' graph", () => {
  it("answers who is signed in", async () => {
    expect((await ask(demo, me, { cookie })).body).toEqual({ data: { me: { name: "Demo secretariat" } } });
  });

  it.each([
    ["without a session", {}],
    ["with a session that is none", { cookie: "openfloor_delegates=x" }],
    ["with the name of the secure cookie", { cookie: `__Host-openfloor_delegates=x` }],
  ])("%s answers 401 and a code, whatever is asked", async (_how, headers) => {
    for (const query of [
      me,
      "{ consultations { id } }",
      "{ councilReports { id } }",
      'mutation { publishResponse(input: { response: "x" }) { __typename } }',
    ]) {
      const answer = await ask(demo, query, headers);
      if (answer.status === 400) throw new Error(answer.text);
      expect([answer.status, codesOf(answer)]).toEqual([401, ["SIGN_IN_REQUIRED"]]);
    }
  });

  it("keeps its schema to itself", async () => {
    const answer = await ask(demo, getIntrospectionQuery(), { cookie });
    expect([answer.status, answer.body.data]).toEqual([400, undefined]);
    expect((await ask(demo, "{ mee { name } }", { cookie })).text).not.toContain("Did you mean");
  });

  it("refuses a document of too many words", async () => {
    const answer = await ask(demo, `{ me { ${"name ".repeat(5_000)} } }`, { cookie });
    expect([answer.status, codesOf(answer)]).toEqual([400, ["QUERY_TOO_COMPLEX"]]);
  });

  it("is asked by POST only, and by no page of another origin", async () => {
    const byGet = await demo.app.inject({
      method: "GET",
      url: `/graphql?query=${encodeURIComponent(me)}`,
      headers: { cookie },
    });
    expect(byGet.headers["content-type"]).toContain("text/html");
    const answer = await demo.app.inject({
      method: "POST",
      url: "/graphql",
      payload: { query: me },
      headers: { cookie },
    });
    expect(answer.headers["access-control-allow-origin"]).toBeUndefined();
    expect(answer.headers["cache-control"]).toBe("no-store");
  });
});

describe("with the list of shipped documents, the delegates' graph", () => {
  let strict: Origin;
  beforeAll(async () => {
    strict = await aDelegatesOrigin(world, { mode: "demo", documents: shippedDocumentsOnly({ [hashOf(me)]: me }) });
  });
  afterAll(() => strict.app.close());
  const shipped = (sha256Hash: unknown, more: object = {}) =>
    ask(
      strict,
      { operationName: "Me", extensions: { persistedQuery: { version: 1, sha256Hash } }, ...more },
      { cookie },
    );

  it("runs a document that is named by its hash", async () => {
    expect((await shipped(hashOf(me))).body).toEqual({ data: { me: { name: "Demo secretariat" } } });
  });

  it.each([
    ["a text of its own", () => ask(strict, me, { cookie })],
    ["the very text that is shipped", () => ask(strict, { query: me, operationName: "Me" }, { cookie })],
    ["an unknown hash", () => shipped(hashOf("{ me { id } }"))],
    ["the hash and a text", () => shipped(hashOf(me), { query: "{ consultations { id } }" })],
    ["the hash and an empty text", () => shipped(hashOf(me), { query: "" })],
    ["the hash in capitals", () => shipped(hashOf(me).toUpperCase())],
    ["a hash that is a list", () => shipped([hashOf(me)])],
    ["the name of what every object has", () => shipped("constructor")],
    ["nothing", () => ask(strict, {}, { cookie })],
  ])("refuses %s with 403", async (_what, request) => {
    const answer = await request();
    expect([answer.status, answer.type, codesOf(answer)]).toEqual([
      403,
      "application/json; charset=utf-8",
      ["NOT_ALLOWED"],
    ]);
  });

  it("refuses a list of operations", async () => {
    const answer = await strict.app.inject({
      method: "POST",
      url: "/graphql",
      payload: [{ query: me }],
      headers: { cookie },
    });
    expect([answer.statusCode, answer.body]).toEqual([403, expect.not.stringContaining("Demo secretariat")]);
  });
});

describe("signing in without proof", () => {
  it("is there in a demonstration, and nowhere else", async () => {
    const production = await aDelegatesOrigin(world);
    const post = (origin: Origin) =>
      origin.app.inject({ method: "POST", url: "/demo/sign-in", payload: { role: "secretariat" } });
    const [refused, accepted] = [await post(production), await post(demo)];
    expect([refused.statusCode, refused.headers["set-cookie"]]).toEqual([404, undefined]);
    expect([accepted.statusCode, accepted.headers["set-cookie"]]).toEqual([204, expect.any(String)]);
    const sessions = async (): Promise<number> => (await world.admin.query("select from core.session")).rowCount ?? 0;
    const before = await sessions();
    await post(production);
    expect(await sessions()).toBe(before);
    await production.app.close();
  });
});

describe("a write on the delegates' origin", () => {
  const write = (url: string, headers: Record<string, string>) =>
    demo.app.inject({
      method: "POST",
      url,
      headers: { "content-type": "application/json", ...headers },
      payload: { query: me, role: "chair" },
    });

  it.each(["/graphql", "/sign-out", "/demo/sign-in", "/nowhere"])(
    "to %s is refused from a page of another origin",
    async (url) => {
      for (const origin of [
        "https://elsewhere.example",
        "http://localhost:3001",
        "https://localhost:3000",
        "null",
        "http://localhost:3000.example",
      ]) {
        const answer = await write(url, { origin, cookie });
        expect([origin, answer.statusCode, answer.json().errors[0].extensions.code]).toEqual([
          origin,
          403,
          "NOT_ALLOWED",
        ]);
        expect(answer.headers["set-cookie"]).toBeUndefined();
      }
    },
  );

  it("is taken from its own pages under each of its names, and from what is no page", async () => {
    for (const headers of [{ origin: "http://localhost:3000" }, { origin: "http://127.0.0.1:3000" }, {}]) {
      expect((await write("/graphql", { ...headers, cookie } as Record<string, string>)).statusCode).toBe(200);
    }
  });
});

describe("the session's cookie", () => {
  const cookieOf = async (origin: string): Promise<string> => {
    const app = await aDelegatesOrigin(world, {
      config: {
        mode: "demo",
        origin,
        acceptedOrigins: [origin],
        trustProxy: false,
        publicOrigin: "https://openfloor.example",
        securityContact: "mailto:security@openfloor.example",
        securityPolicy: undefined,
      },
    });
    const answer = await app.app.inject({ method: "POST", url: "/demo/sign-in", payload: { role: "chair" } });
    await app.app.close();
    return String(answer.headers["set-cookie"]);
  };

  it("can be set by no other host where the connection is secure", async () => {
    expect(await cookieOf("https://delegates.example")).toMatch(
      /^__Host-openfloor_delegates=[\w-]{43}; Max-Age=\d+; Path=\/; HttpOnly; Secure; SameSite=Strict$/,
    );
  });

  it("has a plain name on this machine itself, and goes to no script and no other site", async () => {
    expect(await cookieOf("http://localhost:3001")).toMatch(
      /^openfloor_delegates=[\w-]{43}; Max-Age=\d+; Path=\/; HttpOnly; SameSite=Strict$/,
    );
  });

  it("is not the one in which the public origin keeps a draft", async () => {
    expect(await cookieOf("http://localhost:3001")).not.toContain("openfloor_response");
  });
});
