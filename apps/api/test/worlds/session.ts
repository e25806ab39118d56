import { hashOfToken } from "../../src/platform/auth/session-token.js";
import { systemRandomness } from "../../src/platform/randomness.js";
import type { World } from "./world.js";

/** A session of an account, for whoever does not sign in; twelve hours by the database's clock, or until `expires`. Gives its token. */
export async function aSession({ admin }: Pick<World, "admin">, account: string, expires?: string): Promise<string> {
  const token = systemRandomness.token();
  await admin.query(
    `insert into core.session (token_hash, account, created_at, expires_at)
     select $1, $2, ends - interval '12 hours', ends
     from coalesce($3::timestamptz, openfloor.clock() + interval '12 hours') ends`,
    [hashOfToken(token), account, expires ?? null],
  );
  return token;
}
