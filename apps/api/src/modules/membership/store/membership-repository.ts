import type { EntityManager } from "typeorm";
import type { Instant } from "@openfloor/domain/kernel";
import type { Role, Viewer } from "@openfloor/domain/membership";
import { systemRandomness } from "../../../platform/randomness.js";
import { AccountRow } from "./account-row.js";
import { RoleHoldingRow } from "./role-holding-row.js";
import { SessionRow } from "./session-row.js";

export const membershipEntities = [AccountRow, RoleHoldingRow, SessionRow];

/** What a demonstration makes an account of. `key` names it, so that each exists once. */
export type DemoAccount = {
  readonly key: string;
  readonly name: string;
  readonly role: Role;
  readonly memberState: string | null;
};

/** The account of a demonstration, made with its one role when it is missing. */
export async function demoAccount(
  manager: EntityManager,
  { key, name, role, memberState }: DemoAccount,
  now: Instant,
): Promise<Viewer> {
  // Two first sign-ins at once: the second waits here for the first, then finds its account.
  const made = await manager
    .createQueryBuilder()
    .insert()
    .into(AccountRow)
    .values({ id: systemRandomness.uuid(), name, language: "en", demoKey: key, createdAt: now })
    .orIgnore()
    .returning("id")
    .execute();
  const account = await manager.findOneByOrFail(AccountRow, { demoKey: key });
  if ((made.raw as unknown[]).length > 0) {
    await manager.insert(RoleHoldingRow, {
      id: systemRandomness.uuid(),
      account: account.id,
      role,
      memberState,
      fromAt: now,
      untilAt: null,
    });
  }
  const holdings = await manager.findBy(RoleHoldingRow, { account: account.id });
  return {
    accountId: account.id,
    name: account.name,
    language: account.language,
    roles: holdings.map(({ fromAt, untilAt, ...held }) => ({
      role: held.role,
      memberState: held.memberState,
      from: fromAt,
      until: untilAt,
    })),
  };
}

export async function openSession(manager: EntityManager, session: SessionRow): Promise<void> {
  await manager.insert(SessionRow, session);
}

/** Deletes the session with this token hash, of `account` when given; says whether there was one. */
export async function endSession(manager: EntityManager, tokenHash: Buffer, account?: string): Promise<boolean> {
  const { affected } = await manager.delete(SessionRow, account === undefined ? { tokenHash } : { tokenHash, account });
  return (affected ?? 0) > 0;
}
