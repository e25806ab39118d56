import type { DataSource } from "typeorm";
import type { Instant } from "@openfloor/domain/kernel";
import { rolesInForce, sessionInForce, type RoleHolding, type Viewer } from "@openfloor/domain/membership";
import { hashOfToken } from "../../../platform/auth/session-token.js";
import { isoText } from "../../../platform/database/columns.js";

type Found = Omit<Viewer, "roles"> & { roles: RoleHolding[]; expiresAt: Instant; now: Instant };

const statement = `
  with present as materialized (select openfloor.clock() as now)
  select a.id as "accountId", a.name, a.language, ${isoText("s.expires_at")} as "expiresAt", ${isoText("now")} as now,
    (select coalesce(json_agg(json_build_object('role', r.role, 'memberState', r.member_state,
        'from', ${isoText("r.from_at")}, 'until', ${isoText("r.until_at")}) order by r.from_at, r.id), '[]')
      from core.role_holding r
      where r.account = a.id and r.from_at <= now and (r.until_at is null or now < r.until_at)) as roles
  from present, core.session s join core.account a on a.id = s.account
  where s.token_hash = $1 and now < s.expires_at`;

/**
 * Who a session's token belongs to, with the roles in force by the database's clock. Null without a
 * token, after the session's end, and for somebody whose last role has ended.
 */
export async function viewerBySession(source: DataSource, token: string | undefined): Promise<Viewer | null> {
  if (token === undefined) return null;
  const [found]: Found[] = await source.query(statement, [hashOfToken(token)]);
  // The statement asks for the same: either wall holds without the other.
  if (!found || !sessionInForce(found.expiresAt, found.now)) return null;
  const { accountId, name, language, now } = found;
  const roles = rolesInForce(found.roles, now);
  return roles.length > 0 ? { accountId, name, language, roles } : null;
}
