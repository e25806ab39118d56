import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { instant, plus, type Instant } from "@openfloor/domain/kernel";
import { aWorld, type World } from "../../../../test/worlds/world.js";
import { systemRandomness } from "../../../platform/randomness.js";
import { viewerBySession } from "../reads/viewer-by-session.js";
import { demoRoles, signInDemo, type DemoSignIn } from "./sign-in-demo.js";

const morning = instant("2027-03-01T08:00:00.000Z");
let world: World;

beforeAll(async () => {
  world = await aWorld();
});
beforeEach(() => world.setClock(morning));
afterAll(() => world.close());

const signIn = (asked: Partial<DemoSignIn> & Pick<DemoSignIn, "role">) =>
  signInDemo(world.source, systemRandomness, { memberState: null, replaces: null, ...asked });

async function tokenOf(asked: Partial<DemoSignIn> & Pick<DemoSignIn, "role">): Promise<string> {
  const result = await signIn(asked);
  if (!result.ok) throw new Error(`refused: ${result.problems[0]?.code}`);
  return result.value.token;
}

const viewerAt = async (token: string, at: Instant) => {
  await world.setClock(at);
  return viewerBySession(world.source, token);
};

describe("signing in to a demonstration", () => {
  test("opens a session for each of its roles", async () => {
    const held = new Map<string, unknown>();
    for (const role of demoRoles) {
      const viewer = await viewerBySession(world.source, await tokenOf({ role, memberState: "CHE" }));
      held.set(
        role,
        viewer?.roles.map(({ role: name, memberState }) => [name, memberState]),
      );
    }
    expect(Object.fromEntries(held)).toEqual({
      secretariat: [["SECRETARIAT", null]],
      "secretariat-2": [["SECRETARIAT", null]],
      chair: [["CHAIR", null]],
      "focal-point": [["FOCAL_POINT", "CHE"]],
      delegate: [["DELEGATE", "CHE"]],
    });
  });

  test("makes one person for each role and State, also when two sign in for the first time at once", async () => {
    const tokens = await Promise.all([1, 2, 3].map(() => tokenOf({ role: "delegate", memberState: "FRA" })));
    const other = await tokenOf({ role: "delegate", memberState: "KEN" });
    const viewers = await Promise.all([...tokens, other].map((token) => viewerBySession(world.source, token)));
    expect(new Set(viewers.slice(0, 3).map((viewer) => viewer?.accountId)).size).toBe(1);
    expect(viewers[0]?.roles).toHaveLength(1);
    expect(viewers.map((viewer) => viewer?.name)).toEqual([
      "Demo delegate, FRA",
      "Demo delegate, FRA",
      "Demo delegate, FRA",
      "Demo delegate, KEN",
    ]);
  });

  test("makes two different people of the secretariat", async () => {
    const [one, two] = await Promise.all([tokenOf({ role: "secretariat" }), tokenOf({ role: "secretariat-2" })]);
    expect((await viewerBySession(world.source, one))?.accountId).not.toBe(
      (await viewerBySession(world.source, two))?.accountId,
    );
  });

  test("refuses a delegation of what is not a Member State that day", async () => {
    const unknown = { ok: false, problems: [{ code: "MEMBER_STATE_UNKNOWN", field: "memberState" }] };
    for (const memberState of [null, "", "che", "XXX", "ATA"])
      expect(await signIn({ role: "focal-point", memberState }), String(memberState)).toEqual(unknown);
    await world.setClock(instant("2024-09-18T23:59:59.999Z"));
    expect(await signIn({ role: "delegate", memberState: "PLW" })).toEqual(unknown);
    await world.setClock(instant("2024-09-19T00:00:00.000Z"));
    expect((await signIn({ role: "delegate", memberState: "PLW" })).ok).toBe(true);
  });

  test("ends the session that the browser had before, and no other", async () => {
    const first = await tokenOf({ role: "chair" });
    const elsewhere = await tokenOf({ role: "chair" });
    const second = await tokenOf({ role: "secretariat", replaces: first });
    expect(await viewerBySession(world.source, first)).toBeNull();
    expect(await viewerBySession(world.source, elsewhere)).not.toBeNull();
    expect(await viewerBySession(world.source, second)).not.toBeNull();
  });
});

describe("a session", () => {
  test("lasts twelve hours to the millisecond, by the database's clock", async () => {
    const token = await tokenOf({ role: "secretariat" });
    const end = plus(morning, 12 * 3_600_000);
    expect(await viewerAt(token, plus(end, -1))).not.toBeNull();
    expect(await viewerAt(token, end)).toBeNull();
    expect(await viewerAt(token, plus(end, 1))).toBeNull();
  });

  test("is stored as a hash of its token only", async () => {
    const token = await tokenOf({ role: "chair" });
    expect(token).toMatch(/^[\w-]{43}$/);
    const [stored]: { all: string; length: number }[] = await world.source.query(
      "select json_agg(s)::text as all, min(length(token_hash)) as length from core.session s",
    );
    expect(stored?.length).toBe(32);
    expect(stored?.all).not.toContain(token);
    expect(stored?.all).not.toContain(Buffer.from(token).toString("hex"));
  });

  test("is nobody's without its token, and with another", async () => {
    expect(await viewerBySession(world.source, undefined)).toBeNull();
    expect(await viewerBySession(world.source, systemRandomness.token())).toBeNull();
  });
});
