import { randomBytes, randomUUID } from "node:crypto";
import { days, hours, plus, type Instant } from "@openfloor/domain/kernel";
import { rolesInForce, type Role, type RoleHolding, type Viewer } from "@openfloor/domain/membership";
import { aSession } from "../worlds/session.js";
import { present } from "../worlds/states.js";
import type { World } from "../worlds/world.js";

/** Somebody who asks. */
export type Person = {
  readonly name: string;
  /** With the roles in force; null for whom the server takes for nobody. */
  readonly viewer: Viewer | null;
  /** What their browser sends. */
  readonly cookie: string | undefined;
};

/** The two States of the story. */
export const [stateA, stateB] = ["CHE", "BRA"] as const;

const forever = plus(present, -days(9_000));
const holding = (
  role: Role,
  memberState: string | null = null,
  { from = forever, until = null }: { from?: Instant; until?: Instant | null } = {},
): RoleHolding => ({ role, memberState, from, until });
const over = { until: present };
const toCome = { from: plus(present, hours(1)) };

/**
 * Everybody there is: nobody in each of its forms, each role, and a second person of each State and of
 * the secretariat. The stories' own people take part under their names, so that what they did is theirs.
 */
export async function theCast(world: World): Promise<Person[]> {
  const people: Person[] = [
    { name: "nobody", viewer: null, cookie: undefined },
    { name: "somebody with a made-up session", viewer: null, cookie: cookieOf(randomBytes(32).toString("base64url")) },
    {
      name: "the secretariat after its session",
      viewer: null,
      cookie: await session(world, await world.viewer("SECRETARIAT"), present),
    },
  ];
  const holdings: Record<string, readonly RoleHolding[]> = {
    "somebody whose only term is over": [holding("SECRETARIAT", null, over)],
    "somebody whose only term is to come": [holding("SECRETARIAT", null, toCome)],
    "a delegate of A, of the secretariat before": [holding("SECRETARIAT", null, over), holding("DELEGATE", stateA)],
    "a delegate of B, focal point of A before and Chair to be": [
      holding("FOCAL_POINT", stateA, over),
      holding("CHAIR", null, toCome),
      holding("DELEGATE", stateB),
    ],
  };
  for (const [name, held] of Object.entries(holdings)) people.push(await somebody(world, name, held));
  const roles: [Role, string?, string?][] = [
    ["SECRETARIAT"],
    ["SECRETARIAT", undefined, "2"],
    ["CHAIR"],
    ...[stateA, stateB].flatMap((state): [Role, string][] => [
      ["FOCAL_POINT", state],
      ["DELEGATE", state],
    ]),
  ];
  for (const role of roles) {
    const viewer = await world.viewer(...role);
    people.push({ name: viewer.name, viewer, cookie: await session(world, viewer) });
  }
  return people;
}

async function somebody(world: World, name: string, held: readonly RoleHolding[]): Promise<Person> {
  const accountId = randomUUID();
  await world.admin.query("insert into core.account (id, name, language, created_at) values ($1, $2, 'en', $3)", [
    accountId,
    name,
    forever,
  ]);
  for (const { role, memberState, from, until } of held) {
    await world.admin.query(
      "insert into core.role_holding (account, role, member_state, from_at, until_at) values ($1, $2, $3, $4, $5)",
      [accountId, role, memberState, from, until],
    );
  }
  const roles = rolesInForce(held, present);
  const account = { accountId, name, language: "en" };
  return {
    name,
    viewer: roles.length === 0 ? null : { ...account, roles },
    cookie: await session(world, account),
  };
}

/** A session that runs until `expires`, longer than the tests when left out; gives its cookie. */
async function session(world: World, { accountId }: Pick<Viewer, "accountId">, expires?: Instant): Promise<string> {
  return cookieOf(await aSession(world, accountId, expires ?? plus(present, days(1))));
}

const cookieOf = (token: string): string => `openfloor_delegates=${token}`;
