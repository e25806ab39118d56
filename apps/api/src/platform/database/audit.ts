import type { Unit } from "./unit-of-work.js";

export type AuditEvent = {
  readonly capacity: string;
  readonly event: string;
  readonly object: { readonly type: string; readonly id: string };
  readonly before?: string | null;
  readonly after?: string | null;
  /** A code or a reference; never a text of the record. */
  readonly reason?: string | null;
};

/** Writes the one event of a transition, in the act's own transaction. */
export async function audit(unit: Unit, { capacity, event, object, before, after, reason }: AuditEvent): Promise<void> {
  await unit.manager.query(
    `insert into core.audit_event (at, actor, capacity, event, object_type, object_id, state_before, state_after, reason)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      unit.now,
      unit.viewer.accountId,
      capacity,
      event,
      object.type,
      object.id,
      before ?? null,
      after ?? null,
      reason ?? null,
    ],
  );
}
