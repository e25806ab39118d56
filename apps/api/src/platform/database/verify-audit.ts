import { createHash } from "node:crypto";
import { auditText } from "./migrations/0008-audit-chain.js";
import { readPool, row, rows, type Queryable } from "./pool.js";

/** What is wrong with the chain: the event it was noticed at, and in words what was found. */
export type BrokenChain = { readonly event: number | null; readonly position: number | null; readonly fault: string };

/** What verifying found. `head` is the hash of the last event, 64 hexadecimal digits; `waiting` events have no seal yet. */
export type AuditState =
  | { readonly whole: true; readonly sealed: number; readonly head: string; readonly waiting: number }
  | ({ readonly whole: false } & BrokenChain);

type Link = { position: number; event: number; hash: string; words: string | null };

const batch = 5_000;

/**
 * Computes the whole chain again from the events, outside the database, as the login `url` sees it
 * at one instant. `keptHead`, the first 32 digits or more of a head that was kept elsewhere, has to
 * be in the chain: without one, events cut off the end and a chain written anew are not noticed.
 */
export async function verifyAudit(url: string, keptHead?: string): Promise<AuditState> {
  const pool = readPool(url, 1);
  const db = await pool.connect().catch(async (error: unknown) => {
    await pool.end();
    throw error;
  });
  try {
    await db.query("begin isolation level repeatable read read only");
    return (await brokenLink(db, keptHead)) ?? { whole: true, ...(await end(db)) };
  } finally {
    db.release(true);
    await pool.end();
  }
}

async function brokenLink(db: Queryable, keptHead?: string): Promise<AuditState | undefined> {
  let last: Link | undefined;
  let keptSeen = keptHead === undefined;
  for (;;) {
    const links = await linksAfter(db, last?.position ?? 0);
    for (const link of links) {
      const fault = faultOf(link, last);
      if (fault !== undefined) return { whole: false, event: link.event, position: link.position, fault };
      keptSeen ||= link.hash.startsWith(keptHead ?? "");
      last = link;
    }
    if (links.length < batch) break;
  }
  if (!keptSeen) {
    const fault = "the kept head is not in the chain: its end was cut off, or it was written anew";
    return { whole: false, event: last?.event ?? null, position: last?.position ?? null, fault };
  }
  return unaccounted(db);
}

function faultOf({ position, words, hash }: Link, last: Link | undefined): string | undefined {
  if (position !== (last?.position ?? 0) + 1) return "the seal before it is gone";
  if (words === null) return "it was deleted";
  const previous = Buffer.from(last?.hash ?? "00".repeat(32), "hex");
  const expected = createHash("sha256").update(previous).update(words, "utf8").digest("hex");
  return expected === hash ? undefined : "it was changed, or its place in the chain";
}

async function linksAfter(db: Queryable, position: number): Promise<Link[]> {
  return rows<Link>(
    db,
    `select s.position, s.event, encode(s.hash, 'hex') as hash,
       case when e.id is not null then ${auditText("e")} end as words
     from core.audit_seal s left join core.audit_event e on e.id = s.event
     where s.position > $1 order by s.position limit ${batch}`,
    [position],
  );
}

/** An event that has no seal and waits for none was put in past the triggers; one that waits and is not there was deleted. */
async function unaccounted(db: Queryable): Promise<AuditState | undefined> {
  const found = await row<{ event: number; missing: boolean }>(
    db,
    `select event, missing from (
       select e.id as event, false as missing from core.audit_event e
         where not exists (select from core.audit_seal s where s.event = e.id)
           and not exists (select from core.audit_unsealed u where u.event = e.id)
       union all
       select u.event, true from core.audit_unsealed u
         where not exists (select from core.audit_event e where e.id = u.event)) found
     order by event limit 1`,
  );
  if (!found) return undefined;
  const fault = found.missing ? "it was deleted before it was sealed" : "it was put in past the chain";
  return { whole: false, event: found.event, position: null, fault };
}

async function end(db: Queryable): Promise<{ sealed: number; head: string; waiting: number }> {
  const found = await row<{ sealed: number; head: string; waiting: number }>(
    db,
    `select coalesce(max(s.position), 0) as sealed, (select count(*) from core.audit_unsealed) as waiting,
       coalesce((select encode(hash, 'hex') from core.audit_seal order by position desc limit 1), repeat('0', 64)) as head
     from core.audit_seal s`,
  );
  if (!found) throw new Error("the chain has no end");
  return found;
}

/** The same in lines for a person at a terminal; the head is on a line of its own, to be kept elsewhere. */
export function reportOf(state: AuditState, keptHead?: string): string {
  if (!state.whole) {
    const where = state.event === null ? "The chain is broken" : `The chain is broken at event ${state.event}`;
    return `${where}${state.position === null ? "" : `, position ${state.position}`}: ${state.fault}.`;
  }
  const waiting =
    state.waiting === 0
      ? ""
      : `, ${state.waiting} more ${state.waiting === 1 ? "waits" : "wait"} for the worker's seal`;
  return [
    `${state.sealed} events, chain whole${waiting}`,
    `head ${state.head}`,
    keptHead === undefined
      ? "Not checked: whether events were cut off the end, or all was written anew. Give a head that you kept with --head."
      : "The kept head is in the chain.",
  ].join("\n");
}
