import { afterAll, beforeAll, expect, test } from "vitest";
import type { Viewer } from "@openfloor/domain/membership";
import { aWorld, type World } from "../../../../test/worlds/world.js";
import { systemRandomness } from "../../../platform/randomness.js";
import { viewerBySession } from "../reads/viewer-by-session.js";
import { signInDemo, type DemoRole } from "./sign-in-demo.js";
import { signOut } from "./sign-out.js";

let world: World;

beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.close());

async function signedIn(role: DemoRole): Promise<{ token: string; viewer: Viewer }> {
  const result = await signInDemo(world.source, systemRandomness, { role, memberState: null, replaces: null });
  const token = result.ok ? result.value.token : "";
  const viewer = await viewerBySession(world.source, token);
  if (!viewer) throw new Error("not signed in");
  return { token, viewer };
}

test("signing out ends that session and leaves others of the same person", async () => {
  const here = await signedIn("chair");
  const there = await signedIn("chair");
  expect(await signOut(world.source, here.viewer, here.token)).toEqual({ ok: true });
  expect(await viewerBySession(world.source, here.token)).toBeNull();
  expect(await viewerBySession(world.source, there.token)).not.toBeNull();
});

test("refuses to end the session of somebody else, or one that has ended", async () => {
  const chair = await signedIn("chair");
  const secretary = await signedIn("secretariat");
  const refused = { ok: false, problems: [{ code: "TOKEN_INVALID" }] };
  expect(await signOut(world.source, secretary.viewer, chair.token)).toEqual(refused);
  expect(await viewerBySession(world.source, chair.token)).not.toBeNull();
  await signOut(world.source, chair.viewer, chair.token);
  expect(await signOut(world.source, chair.viewer, chair.token)).toEqual(refused);
});
