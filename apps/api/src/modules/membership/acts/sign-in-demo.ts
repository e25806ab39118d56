import type { DataSource } from "typeorm";
import { hours, ok, plus, problem, refused, type Result } from "@openfloor/domain/kernel";
import { capacityOf, isMemberOn, type Role } from "@openfloor/domain/membership";
import { hashOfToken, sessionHours } from "../../../platform/auth/session-token.js";
import { audit } from "../../../platform/database/audit.js";
import { inUnit } from "../../../platform/database/unit-of-work.js";
import type { Randomness } from "../../../platform/randomness.js";
import { demoAccount, endSession, openSession, type DemoAccount } from "../store/membership-repository.js";
import { nobody } from "./nobody.js";

/** The ways into a demonstration. There are two of the secretariat, because some decisions need a second person. */
export const demoRoles = ["secretariat", "secretariat-2", "chair", "focal-point", "delegate"] as const;
export type DemoRole = (typeof demoRoles)[number];

const people: Readonly<Record<DemoRole, { readonly role: Role; readonly name: string; readonly ofState: boolean }>> = {
  secretariat: { role: "SECRETARIAT", name: "Demo secretariat", ofState: false },
  "secretariat-2": { role: "SECRETARIAT", name: "Demo secretariat, second person", ofState: false },
  chair: { role: "CHAIR", name: "Demo Chair", ofState: false },
  "focal-point": { role: "FOCAL_POINT", name: "Demo focal point", ofState: true },
  delegate: { role: "DELEGATE", name: "Demo delegate", ofState: true },
};

export type DemoSignIn = {
  readonly role: DemoRole;
  /** ISO 3166-1 alpha-3; counts for the roles of a State only. */
  readonly memberState: string | null;
  /** The token of a session that the same browser had before; it ends. */
  readonly replaces: string | null;
};

/**
 * Opens a session for a person of the demonstration, who is made at the first time, and gives its
 * token. MEMBER_STATE_UNKNOWN when a role of a State names none that is a Member today.
 */
export async function signInDemo(
  source: DataSource,
  randomness: Randomness,
  { role, memberState, replaces }: DemoSignIn,
): Promise<Result<{ token: string }>> {
  return inUnit(source, nobody, async (unit) => {
    const { manager, now } = unit;
    const state = people[role].ofState ? (memberState ?? "") : null;
    if (state !== null && !isMemberOn(state, now.slice(0, 10)))
      return refused(problem("MEMBER_STATE_UNKNOWN", "memberState"));

    if (replaces !== null) await endSession(manager, hashOfToken(replaces));
    const viewer = await demoAccount(manager, personOf(role, state), now);
    const token = randomness.token();
    await openSession(manager, {
      tokenHash: hashOfToken(token),
      account: viewer.accountId,
      createdAt: now,
      expiresAt: plus(now, hours(sessionHours)),
    });
    await audit(
      { ...unit, viewer },
      {
        capacity: capacityOf(viewer, people[role].role),
        event: "session.opened",
        object: { type: "account", id: viewer.accountId },
        reason: "DEMO",
      },
    );
    return ok({ token });
  });
}

function personOf(demoRole: DemoRole, memberState: string | null): DemoAccount {
  const { role, name } = people[demoRole];
  return memberState === null
    ? { key: demoRole, name, role, memberState }
    : { key: `${demoRole}:${memberState}`, name: `${name}, ${memberState}`, role, memberState };
}
