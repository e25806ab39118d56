import type { EntityManager } from "typeorm";
import { isUuid } from "@openfloor/domain/kernel";
import { ContributionDraftRow } from "./contribution-draft-row.js";
import { ContributionRow } from "./contribution-row.js";

export const documentEntities = [ContributionDraftRow, ContributionRow];

/**
 * The draft of this State, held until the transaction ends; null for everybody outside its
 * delegation. Row-level security selects the same: either wall holds without the other.
 */
export async function lockDraft(
  manager: EntityManager,
  id: string,
  memberState: string | null,
): Promise<ContributionDraftRow | null> {
  if (!isUuid(id) || memberState === null) return null;
  return manager.findOne(ContributionDraftRow, { where: { id, memberState }, lock: { mode: "pessimistic_write" } });
}

/** Whether there is such a meeting, and whether it is only a record from before this installation. */
export async function findMeeting(
  manager: EntityManager,
  number: number,
): Promise<{ historical: boolean } | undefined> {
  const found: { historical: boolean }[] = await manager.query(
    "select historical from core.meeting where number = $1",
    [number],
  );
  return found[0];
}

/** The next number of the meeting's documents and the symbol that goes with it; imported symbols are passed over. */
export async function nextSymbol(manager: EntityManager, meeting: number): Promise<{ number: number; symbol: string }> {
  // Two focal points at once take their numbers one after the other.
  await manager.query("select pg_advisory_xact_lock(hashtext('core.contribution.number'), $1)", [meeting]);
  const [found]: { number: number; name: string }[] = await manager.query(
    `select 1 + coalesce(greatest(
         (select max(number) from core.contribution where meeting = $1),
         (select max(substring(symbol from '/(\\d+)')::integer) from core.meeting_document where meeting = $1)
       ), 0) as number,
       (select short_name from pub.group_profile) as name`,
    [meeting],
  );
  const number = found?.number ?? 1;
  return { number, symbol: `${found?.name}-${meeting}/${number}` };
}
