import type { DataSource } from "typeorm";
import { hours, isUuid, plus } from "@openfloor/domain/kernel";
import type { Viewer } from "@openfloor/domain/membership";
import {
  confirmationHours,
  mayCheckResponses,
  mayConfirmAuthority,
  type ResponseState,
} from "@openfloor/domain/responses";
import { inView, type Unit } from "../../../platform/database/unit-of-work.js";
import { readQueueCursor, writeQueueCursor, type QueuePlace } from "./queue-cursor.js";
import {
  answersColumn,
  fromSubmissions,
  queuedColumns,
  receivedColumns,
  toQueued,
  toReceived,
  type Queued,
  type QueuedResponse,
  type Received,
  type ReceivedAnswer,
  type ReceivedResponse,
} from "./received-rows.js";

/** A page of a list, and where it ends. */
export type QueuePage<Node> = {
  readonly nodes: readonly Node[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
};
export type AuthorityRequest = QueuedResponse & { readonly answers: readonly ReceivedAnswer[] };

/** How many responses a page has; of those with their answers fewer, which may be long. */
const pageSizes = { queue: 100, withAnswers: 20 } as const;

// What `responseStateAt` says of a row, for the database to select by. `t.lapsed`: who submitted until then has lapsed.
const stateIs: Readonly<Record<ResponseState, string>> = {
  DRAFT: "false",
  SUBMITTED: "s.confirmed_at is null and s.submitted_at > t.lapsed",
  LAPSED: "s.confirmed_at is null and s.submitted_at <= t.lapsed",
  RECEIVED: "s.confirmed_at is not null and coalesce(r.state, 'NONE') = 'NONE'",
  NOT_PUBLISHING_PROPOSED: "s.confirmed_at is not null and r.state = 'NOT_PUBLISHING_PROPOSED'",
  PUBLISHED: "s.confirmed_at is not null and r.state = 'PUBLISHED'",
  NOT_PUBLISHED: "s.confirmed_at is not null and r.state = 'NOT_PUBLISHED'",
};

/**
 * Responses to check, the oldest first, 100 at most from the one behind `after`; nothing for those who
 * do not check. Without `state` all whose address is confirmed: what anybody can send waits to be asked for.
 */
export function receivedResponses(
  source: DataSource,
  viewer: Viewer,
  { consultation, state, after }: { consultation: string | null; state: ResponseState | null; after: string | null },
): Promise<QueuePage<QueuedResponse> & { readonly totalCount: number }> {
  const place = readQueueCursor(after);
  if (!mayCheckResponses(viewer) || (consultation !== null && !isUuid(consultation)) || place === undefined)
    return Promise.resolve({ nodes: [], pageInfo: { hasNextPage: false, endCursor: null }, totalCount: 0 });
  const selected = `${fromSubmissions} cross join (select $1::timestamptz as lapsed) t
    where ($2::uuid is null or c.id = $2) and ${state === null ? "s.confirmed_at is not null" : stateIs[state]}`;
  return inView(source, viewer, async (unit) => {
    const values = [plus(unit.now, -hours(confirmationHours)), consultation];
    const counted: { total: number }[] = await unit.manager.query(`select count(*)::int as total ${selected}`, values);
    const found = await pageOf<Queued>(unit, `select ${queuedColumns} ${selected}`, values, place, pageSizes.queue);
    return {
      ...found,
      nodes: found.nodes.map((response) => toQueued(response, unit.now)),
      totalCount: counted[0]?.total ?? 0,
    };
  });
}

/** One response for those who check it; undefined for everybody else. */
export async function receivedResponse(
  source: DataSource,
  viewer: Viewer,
  id: string,
): Promise<ReceivedResponse | undefined> {
  if (!mayCheckResponses(viewer) || !isUuid(id)) return undefined;
  return inView(source, viewer, async ({ manager, now }) => {
    const found: Received[] = await manager.query(`select ${receivedColumns} ${fromSubmissions} where s.id = $1`, [id]);
    return found[0] && toReceived(found[0], viewer, now);
  });
}

/**
 * Received responses in the name of the viewer's Government that wait for its focal point, with their
 * answers, the oldest first, 20 at most from the one behind `after`. Selected by the State of the
 * transaction, then by the policy: either wall holds without the other.
 */
export function authorityRequests(
  source: DataSource,
  viewer: Viewer,
  { after }: { after: string | null },
): Promise<QueuePage<AuthorityRequest>> {
  const place = readQueueCursor(after);
  if (place === undefined) return Promise.resolve({ nodes: [], pageInfo: { hasNextPage: false, endCursor: null } });
  return inView(source, viewer, async (unit) => {
    const found = await pageOf<Queued & Pick<Received, "answers">>(
      unit,
      `select ${queuedColumns}, ${answersColumn} ${fromSubmissions}
       where s.category = 'GOVERNMENT' and s.country = nullif(current_setting('openfloor.member_state'), '')
         and s.confirmed_at is not null and a.submission is null and coalesce(r.state, 'NONE') <> 'NOT_PUBLISHED'`,
      [],
      place,
      pageSizes.withAnswers,
    );
    const nodes = found.nodes
      .map((response) => ({ ...toQueued(response, unit.now), answers: response.answers }))
      .filter(({ respondent }) => mayConfirmAuthority(viewer, respondent));
    return { ...found, nodes };
  });
}

/** The first `size` rows behind a place, the oldest first, and whether there are more. */
async function pageOf<Row extends Queued>(
  { manager }: Unit,
  select: string,
  values: readonly unknown[],
  place: QueuePlace | null,
  size: number,
): Promise<QueuePage<Row>> {
  const [at, id] = [`$${values.length + 1}::timestamptz`, `$${values.length + 2}::uuid`];
  const found: Row[] = await manager.query(
    `${select} and (${at} is null or (s.submitted_at, s.id) > (${at}, ${id})) order by s.submitted_at, s.id limit ${size + 1}`,
    [...values, place?.submittedAt ?? null, place?.id ?? null],
  );
  const nodes = found.slice(0, size);
  const last = nodes.at(-1);
  return {
    nodes,
    pageInfo: {
      hasNextPage: found.length > size,
      endCursor: last ? writeQueueCursor({ submittedAt: last.submitted_at, id: last.id }) : null,
    },
  };
}
