import { isUuid, type Instant, type Window } from "@openfloor/domain/kernel";
import { row, type Queryable } from "../../../platform/database/pool.js";

/** What the rules of submission have to know of a round: its window, its questions, the database's clock. */
export type RoundFacts = { readonly window: Window; readonly questions: readonly string[]; readonly now: Instant };

/** Undefined when there is no such round, or only a historical record that never accepts responses. */
export async function roundFacts(db: Queryable, consultation: string): Promise<RoundFacts | undefined> {
  if (!isUuid(consultation)) return undefined;
  const found = await row<Window & { questions: { id: string }[]; now: Instant }>(
    db,
    `select opens_at as "opensAt", closes_at as "closesAt", zone, questions, openfloor.clock() as now
     from pub.consultation where id = $1 and not historical`,
    [consultation],
  );
  if (!found) return undefined;
  const { questions, now, ...window } = found;
  return { window, questions: questions.map(({ id }) => id), now };
}
