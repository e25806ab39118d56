import { setTimeout as pause } from "node:timers/promises";
import type { Logger } from "../log/log.js";
import { row, type ReadPool } from "./pool.js";

/** The end of the chain: how many events it has, and the hash of the last as 64 hexadecimal digits. */
export type ChainHead = { readonly position: number; readonly hash: string };

/** Links events that wait into the chain, at most `batch` of them; gives how many, and the chain's head. */
export async function sealAudit(pool: ReadPool, batch = 1_000): Promise<ChainHead & { readonly sealed: number }> {
  const found = await row<ChainHead & { sealed: number }>(
    pool,
    `select sealed, "position", encode(head, 'hex') as hash from openfloor.seal_audit($1)`,
    [batch],
  );
  if (!found) throw new Error("seal_audit gave no row");
  return found;
}

/**
 * Seals again and again, with `every` milliseconds between, until it is stopped. The log is told each
 * new head, by which the chain can be checked later even if somebody rewrites it: 32 of its digits.
 */
export function keepSealing(pool: ReadPool, log: Logger, every = 1_000): { stop(): Promise<void> } {
  const stopping = new AbortController();
  const sealOnce = async (): Promise<void> => {
    try {
      const { sealed, position, hash } = await sealAudit(pool);
      if (sealed > 0) log.info({ sealed, position, head: hash.slice(0, 32) }, "the audit trail grew");
    } catch (error) {
      log.warn({ err: error }, "the audit trail could not be sealed");
    }
  };
  const loop = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      await sealOnce();
      await pause(every, undefined, { signal: stopping.signal }).catch(() => undefined);
    }
  };
  const ended = loop();
  return {
    async stop() {
      stopping.abort();
      await ended;
    },
  };
}
