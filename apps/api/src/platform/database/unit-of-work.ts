import { QueryFailedError, type DataSource, type EntityManager } from "typeorm";
import { instant, type Instant, type Result } from "@openfloor/domain/kernel";
import type { Viewer } from "@openfloor/domain/membership";
import { NotReplicatedError, waitForStandby } from "./durable-client.js";

/** What an act works with: its transaction, the instant that decides its rules, and who acts. */
export type Unit = { readonly manager: EntityManager; readonly now: Instant; readonly viewer: Viewer };

class RolledBack extends Error {
  constructor(readonly result: Result<never>) {
    super("refused");
  }
}

/**
 * One transaction per act. Its first statement says for which State it runs, so that row-level
 * security applies, and asks the database's clock. A refusal rolls everything back. An act that
 * finds everything done already waits for the standby too, for its answer acknowledges as much as
 * the first. Throws NotReplicatedError when that wait was cancelled.
 */
export async function inUnit<T>(
  source: DataSource,
  viewer: Viewer,
  work: (unit: Unit) => Promise<Result<T>>,
): Promise<Result<T>> {
  try {
    return await source.transaction(async (manager) => {
      const result = await work({ manager, now: await enter(manager, viewer, waitForStandby), viewer });
      if (!result.ok) throw new RolledBack(result);
      return result;
    });
  } catch (error) {
    if (error instanceof RolledBack) return error.result;
    if (error instanceof QueryFailedError && error.driverError instanceof NotReplicatedError) throw error.driverError;
    throw error;
  }
}

/** The same for reads: a transaction of the viewer's State, in which nothing is written. */
export async function inView<T>(source: DataSource, viewer: Viewer, work: (unit: Unit) => Promise<T>): Promise<T> {
  return source.transaction(async (manager) => work({ manager, now: await enter(manager, viewer), viewer }));
}

async function enter(manager: EntityManager, viewer: Viewer, also = "null"): Promise<Instant> {
  // Found here and not by the policies' function: what PostgreSQL selects by does not depend on them.
  const state = viewer.roles.find(({ memberState }) => memberState !== null)?.memberState ?? "";
  const found: { now: Date }[] = await manager.query(
    `select set_config('openfloor.member_state', $1, true), openfloor.clock() as now, ${also}`,
    [state],
  );
  return instant(found[0]?.now ?? "");
}
