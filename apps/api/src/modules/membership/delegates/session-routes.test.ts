import cookies from "@fastify/cookie";
import fastify, { type FastifyInstance } from "fastify";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { aWorld, type World } from "../../../../test/worlds/world.js";
import { sessionCookie } from "../../../platform/auth/session-cookie.js";
import { demoSignInRoute } from "./demo-sign-in-route.js";
import { sessionRoutes } from "./session-routes.js";

let world: World;
let demo: FastifyInstance;
let production: FastifyInstance;

beforeAll(async () => {
  world = await aWorld();
  const { source } = world;
  demo = await anApp();
  await demo.register(sessionRoutes, { source, session: sessionCookie({ secure: false }), demo: true });
  await demo.register(demoSignInRoute, { source, session: sessionCookie({ secure: false }) });
  production = await anApp();
  await production.register(sessionRoutes, { source, session: sessionCookie({ secure: true }), demo: false });
});
afterAll(async () => {
  await demo.close();
  await production.close();
  await world.close();
});

async function anApp(): Promise<FastifyInstance> {
  const app = fastify();
  await app.register(cookies);
  return app;
}

const signIn = (body: object | undefined, openfloor_delegates?: string) =>
  demo.inject({
    method: "POST",
    url: "/demo/sign-in",
    ...(body ? { payload: body } : {}),
    cookies: openfloor_delegates ? { openfloor_delegates } : {},
  });
const isSignedIn = async (openfloor_delegates: string): Promise<boolean> =>
  (await demo.inject({ url: "/session", cookies: { openfloor_delegates } })).json<{ signedIn: boolean }>().signedIn;
const tokenIn = (response: Awaited<ReturnType<typeof signIn>>): string => response.cookies[0]?.value ?? "";

describe("signing in to a demonstration", () => {
  test("sets a cookie that no script and no other site can use", async () => {
    const response = await signIn({ role: "focal-point", memberState: "CHE" });
    expect(response.statusCode).toBe(204);
    expect(response.headers["cache-control"]).toBe("no-store");
    expect(response.cookies).toEqual([
      {
        name: "openfloor_delegates",
        value: expect.stringMatching(/^[\w-]{43}$/),
        path: "/",
        httpOnly: true,
        sameSite: "Strict",
        maxAge: 43_200,
      },
    ]);
    expect(await isSignedIn(tokenIn(response))).toBe(true);
  });

  test("rotates the session: the one presented ends", async () => {
    const first = tokenIn(await signIn({ role: "secretariat" }));
    const second = tokenIn(await signIn({ role: "secretariat", memberState: null }, first));
    expect(second).not.toBe(first);
    expect(await isSignedIn(first)).toBe(false);
    expect(await isSignedIn(second)).toBe(true);
  });

  test("answers 422 with the problem to a wrong body, role or State, and leaves the session as it was", async () => {
    const token = tokenIn(await signIn({ role: "chair" }));
    const refusals: readonly (readonly [object | undefined, string, string])[] = [
      [undefined, "BAD_REQUEST", "role"],
      [{}, "BAD_REQUEST", "role"],
      [{ role: "king" }, "BAD_REQUEST", "role"],
      [{ role: "delegate", memberState: 7 }, "BAD_REQUEST", "memberState"],
      [{ role: "delegate" }, "MEMBER_STATE_UNKNOWN", "memberState"],
      [{ role: "focal-point", memberState: "XXX" }, "MEMBER_STATE_UNKNOWN", "memberState"],
    ];
    for (const [body, code, field] of refusals) {
      const response = await signIn(body, token);
      expect(response.statusCode, JSON.stringify(body)).toBe(422);
      expect(response.json()).toEqual({ errors: [{ message: code, extensions: { code, field } }] });
      expect(response.cookies).toEqual([]);
    }
    expect(await isSignedIn(token)).toBe(true);
  });

  test("does not exist where the entry has not registered it", async () => {
    const response = await production.inject({
      method: "POST",
      url: "/demo/sign-in",
      payload: { role: "secretariat" },
    });
    expect(response.statusCode).toBe(404);
  });
});

describe("a session over HTTP", () => {
  test("is told to nobody without its cookie, and never stored by a cache", async () => {
    const response = await demo.inject({ url: "/session" });
    expect(response.json()).toEqual({ signedIn: false, demo: true });
    expect(response.headers["cache-control"]).toBe("no-store");
    expect((await production.inject({ url: "/session" })).json()).toEqual({ signedIn: false, demo: false });
  });

  test("ends with signing out, which answers 204 to everybody", async () => {
    const token = tokenIn(await signIn({ role: "chair" }));
    const response = await demo.inject({ method: "POST", url: "/sign-out", cookies: { openfloor_delegates: token } });
    expect(response.statusCode).toBe(204);
    expect(response.cookies).toMatchObject([{ name: "openfloor_delegates", value: "", path: "/" }]);
    expect(await isSignedIn(token)).toBe(false);
    expect((await demo.inject({ method: "POST", url: "/sign-out" })).statusCode).toBe(204);
  });

  test("has a cookie bound to its host on https, and does not take the plain one there", async () => {
    const token = tokenIn(await signIn({ role: "chair" }));
    const asked = (name: string) => production.inject({ url: "/session", cookies: { [name]: token } });
    expect((await asked("__Host-openfloor_delegates")).json()).toMatchObject({ signedIn: true });
    expect((await asked("openfloor_delegates")).json()).toMatchObject({ signedIn: false });
    const out = await production.inject({
      method: "POST",
      url: "/sign-out",
      cookies: { "__Host-openfloor_delegates": token },
    });
    expect(out.cookies).toMatchObject([{ name: "__Host-openfloor_delegates", secure: true, path: "/" }]);
  });
});
