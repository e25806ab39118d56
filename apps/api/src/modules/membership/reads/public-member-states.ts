import type { LocalizedText } from "@openfloor/domain/kernel";
import type { Region } from "@openfloor/domain/membership";
import { rows, type Queryable } from "../../../platform/database/pool.js";

/** A Member State as the public graph answers it. */
export type PublicMemberState = {
  readonly code: string;
  readonly name: LocalizedText;
  readonly region: Region;
  readonly memberSince: string | null;
  readonly source: string;
  readonly reviewed: boolean;
};

/** The Member States on a day (`YYYY-MM-DD`), by default today in UTC, by code. */
export function publicMemberStates(db: Queryable, on: string | null): Promise<PublicMemberState[]> {
  return rows<PublicMemberState>(
    db,
    `select code, name, region, member_since as "memberSince", source, reviewed
     from pub.member_state, (select coalesce($1::date, (openfloor.clock() at time zone 'UTC')::date) as day) asked
     where member_since is null or member_since <= day
     order by code`,
    [on],
  );
}
