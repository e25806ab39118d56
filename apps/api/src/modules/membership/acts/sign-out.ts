import type { DataSource } from "typeorm";
import { ok, problem, refused, type Result } from "@openfloor/domain/kernel";
import { capacityOf, roles, type Viewer } from "@openfloor/domain/membership";
import { hashOfToken } from "../../../platform/auth/session-token.js";
import { audit } from "../../../platform/database/audit.js";
import { inUnit } from "../../../platform/database/unit-of-work.js";
import { endSession } from "../store/membership-repository.js";

/** Ends the viewer's session with this token. TOKEN_INVALID when the viewer has no such session. */
export async function signOut(source: DataSource, viewer: Viewer, token: string): Promise<Result<undefined>> {
  return inUnit(source, viewer, async (unit) => {
    if (!(await endSession(unit.manager, hashOfToken(token), viewer.accountId)))
      return refused(problem("TOKEN_INVALID"));
    await audit(unit, {
      capacity: capacityOf(viewer, ...roles),
      event: "session.ended",
      object: { type: "account", id: viewer.accountId },
    });
    return ok();
  });
}
