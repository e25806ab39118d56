import { request } from "node:http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { aWorld, type World } from "../worlds/world.js";
import { aDelegatesOrigin, aPublicOrigin, ask, type Origin } from "./origins.js";

let world: World;
let open: Origin;
let restricted: Origin;
let origin: string;
beforeAll(async () => {
  world = await aWorld();
  open = await aPublicOrigin(world);
  restricted = await aDelegatesOrigin(world);
  origin = await open.listen();
});
afterAll(async () => {
  await open.app.close();
  await restricted.app.close();
  await world.close();
});

/** Asks for a target exactly as it is written; clients that tidy addresses would hide the point. */
function askFor(path: string): Promise<{ status: number; location: string; body: string; nosniff: string }> {
  return new Promise((resolve, reject) => {
    request(
      { host: "127.0.0.1", port: new URL(origin).port, path, headers: { host: new URL(origin).host } },
      (answer) => {
        let body = "";
        answer.setEncoding("utf8");
        answer.on("data", (part: string) => (body += part));
        answer.on("end", () =>
          resolve({
            status: answer.statusCode ?? 0,
            location: answer.headers.location ?? "",
            nosniff: String(answer.headers["x-content-type-options"]),
            body,
          }),
        );
      },
    )
      .on("error", reject)
      .end();
  });
}

// What the origin under test is configured to call itself.
const publicOrigin = "http://localhost:3000";
const junk = Object.fromEntries(Array.from({ length: 60_000 }, (_, n) => [`k${n}`, 1]));

describe("a request's target", () => {
  it.each([
    "//evil.example/en/",
    "//evil.example//en//?x",
    "/\\evil.example/en/",
    "http://evil.example/en/consultations",
  ])("%s leads to no other host", async (target) => {
    const { location, body } = await askFor(target);
    expect(new URL(location, publicOrigin).origin).toBe(publicOrigin);
    expect(body).not.toMatch(/https?:\/\/evil\.example/);
  });

  it.each(["//[", "//[/en", "//:99999999/en", "/\\[", "//user:pw@evil.example/en"])(
    "%s is answered by name, not by a fault",
    async (target) => {
      expect((await askFor(target)).status).toBeLessThan(500);
    },
  );

  it.each(["/%ff", "/en/consultations/%ff", "/assets/%ff"])(
    "%s, which cannot be read, is refused in our own words",
    async (target) => {
      const { status, body, nosniff } = await askFor(target);
      expect([status, nosniff]).toEqual([400, "nosniff"]);
      expect(JSON.parse(body)).toEqual({ errors: [{ message: "BAD_REQUEST", extensions: { code: "BAD_REQUEST" } }] });
    },
  );
});

describe("variables", () => {
  it("with thousands of values are refused before they are read, in a short answer", async () => {
    const query = "mutation($i: StartResponseInput!) { startResponse(input: $i) { __typename } }";
    const { status, body, text } = await ask(open, { query, variables: { i: junk } });
    expect([status, body.errors?.[0]?.extensions.code]).toEqual([400, "QUERY_TOO_COMPLEX"]);
    expect(text.length).toBeLessThan(200);
  });

  it("that do not fit are named in a short message", async () => {
    const query = "mutation($i: StartResponseInput!) { startResponse(input: $i) { __typename } }";
    const { status, text } = await ask(open, {
      query,
      variables: { i: { consultation: "x".repeat(50_000), nonsense: 1 } },
    });
    expect(status).toBe(400);
    expect(text.length).toBeLessThan(2_000);
  });
});

describe("strangers", () => {
  it("are sent away from the delegates' graph before their request is read", async () => {
    const { status, body } = await ask(restricted, {
      query: "query($i: Int!) { meeting(number: $i) { number } }",
      variables: { i: "no number" },
    });
    expect([status, body.errors?.[0]?.extensions.code]).toEqual([401, "SIGN_IN_REQUIRED"]);
  });

  it("get a named refusal for a subscription, and leave no fault in the log", async () => {
    const before = open.log.length;
    const { body } = await ask(open, "subscription { __typename }");
    expect(body.errors?.[0]?.extensions.code).toBe("BAD_REQUEST");
    expect(open.log.slice(before).join("")).not.toContain("unexpected");
  });
});
