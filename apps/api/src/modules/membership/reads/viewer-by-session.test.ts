import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { instant } from "@openfloor/domain/kernel";
import { aWorld, type World } from "../../../../test/worlds/world.js";
import { hashOfToken } from "../../../platform/auth/session-token.js";
import { systemRandomness } from "../../../platform/randomness.js";
import { viewerBySession } from "./viewer-by-session.js";

let world: World;

beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.close());

type Term = readonly [role: string, memberState: string | null, from: string, until: string | null];

/** The token of a long session of somebody with these roles. */
async function tokenOfSomebody(terms: readonly Term[]): Promise<string> {
  const account = randomUUID();
  const token = systemRandomness.token();
  await world.source.query(
    "insert into core.account (id, name, language, created_at) values ($1, 'Somebody', 'fr', '2020-01-01Z')",
    [account],
  );
  await world.source.query(
    "insert into core.session (token_hash, account, created_at, expires_at) values ($1, $2, '2020-01-01Z', '2030-01-01Z')",
    [hashOfToken(token), account],
  );
  for (const [role, memberState, from, until] of terms) {
    await world.source.query(
      "insert into core.role_holding (account, role, member_state, from_at, until_at) values ($1, $2, $3, $4, $5)",
      [account, role, memberState, from, until],
    );
  }
  return token;
}

const viewerAt = async (token: string, at: string) => {
  await world.setClock(instant(at));
  return viewerBySession(world.source, token);
};

test("a viewer holds the roles whose term contains the moment, its end excluded", async () => {
  const token = await tokenOfSomebody([
    ["CHAIR", null, "2027-01-01T00:00:00Z", "2027-06-01T00:00:00Z"],
    ["DELEGATE", "CHE", "2027-03-01T00:00:00Z", null],
  ]);
  const rolesAt = async (at: string) => (await viewerAt(token, at))?.roles.map(({ role }) => role);
  expect(await rolesAt("2027-02-28T23:59:59.999Z")).toEqual(["CHAIR"]);
  expect(await rolesAt("2027-03-01T00:00:00.000Z")).toEqual(["CHAIR", "DELEGATE"]);
  expect(await rolesAt("2027-05-31T23:59:59.999Z")).toEqual(["CHAIR", "DELEGATE"]);
  expect(await rolesAt("2027-06-01T00:00:00.000Z")).toEqual(["DELEGATE"]);
});

test("a viewer is told whole, with instants as the domain writes them", async () => {
  const token = await tokenOfSomebody([["DELEGATE", "CHE", "2027-03-01T00:00:00Z", "2028-03-01T00:00:00Z"]]);
  expect(await viewerAt(token, "2027-04-01T00:00:00Z")).toEqual({
    accountId: expect.any(String),
    name: "Somebody",
    language: "fr",
    roles: [
      { role: "DELEGATE", memberState: "CHE", from: "2027-03-01T00:00:00.000Z", until: "2028-03-01T00:00:00.000Z" },
    ],
  });
});

test("somebody whose last role has ended is signed in no longer", async () => {
  const token = await tokenOfSomebody([["SECRETARIAT", null, "2027-01-01T00:00:00Z", "2027-06-01T00:00:00Z"]]);
  expect(await viewerAt(token, "2027-05-31T23:59:59.999Z")).not.toBeNull();
  expect(await viewerAt(token, "2027-06-01T00:00:00.000Z")).toBeNull();
});
