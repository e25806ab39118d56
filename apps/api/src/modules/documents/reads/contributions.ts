import type { DataSource } from "typeorm";
import { delegationOf, mayReadGroupDocuments, maySubmitContribution } from "@openfloor/domain/documents";
import { isUuid, type Instant } from "@openfloor/domain/kernel";
import type { Viewer } from "@openfloor/domain/membership";
import { isoText } from "../../../platform/database/columns.js";
import { inView } from "../../../platform/database/unit-of-work.js";

/** A contribution as the group holds it. */
export type Contribution = {
  readonly id: string;
  readonly number: number;
  readonly symbol: string;
  readonly memberState: string;
  readonly title: string;
  readonly body: string;
  readonly language: string;
  readonly submittedAt: Instant;
  readonly contentHash: string;
};

/** A draft as its delegation sees it. */
export type ContributionDraft = {
  readonly id: string;
  readonly meetingNumber: number;
  readonly memberState: string;
  readonly title: string;
  readonly body: string;
  readonly language: string;
  readonly revision: number;
  readonly changedBy: string;
  readonly changedAt: Instant;
  readonly submitted: Contribution | null;
  readonly viewerCan: { readonly save: boolean; readonly submit: boolean };
};

const contribution = `json_build_object('id', c.id, 'number', c.number, 'symbol', c.symbol, 'memberState', c.member_state,
  'title', c.title, 'body', c.body, 'language', c.language, 'submittedAt', ${isoText("c.submitted_at")},
  'contentHash', c.content_hash)`;

/** The contributions of a meeting in the order of their numbers. */
export function contributionsOf(source: DataSource, viewer: Viewer, meeting: number): Promise<Contribution[]> {
  return findContributions(source, viewer, "where c.meeting = $1 order by c.number", [meeting]);
}

export async function contributionById(
  source: DataSource,
  viewer: Viewer,
  id: string,
): Promise<Contribution | undefined> {
  if (!isUuid(id)) return undefined;
  return (await findContributions(source, viewer, "where c.id = $1", [id]))[0];
}

async function findContributions(
  source: DataSource,
  viewer: Viewer,
  rest: string,
  values: readonly unknown[],
): Promise<Contribution[]> {
  if (!mayReadGroupDocuments(viewer)) return [];
  return inView(source, viewer, async ({ manager }) => {
    const found: { contribution: Contribution }[] = await manager.query(
      `select ${contribution} as contribution from core.contribution c ${rest}`,
      [...values],
    );
    return found.map((row) => row.contribution);
  });
}

/** The drafts of the viewer's delegation, the last changed first. */
export function contributionDrafts(
  source: DataSource,
  viewer: Viewer,
  meeting: number | null,
): Promise<ContributionDraft[]> {
  return findDrafts(source, viewer, "and ($2::integer is null or d.meeting = $2) order by d.changed_at desc, d.id", [
    meeting,
  ]);
}

export async function contributionDraft(
  source: DataSource,
  viewer: Viewer,
  id: string,
): Promise<ContributionDraft | undefined> {
  if (!isUuid(id)) return undefined;
  return (await findDrafts(source, viewer, "and d.id = $2", [id]))[0];
}

type FoundDraft = Omit<ContributionDraft, "viewerCan">;

/** Selects by State as row-level security does: either wall holds without the other. `rest` counts its values from $2. */
async function findDrafts(
  source: DataSource,
  viewer: Viewer,
  rest: string,
  values: readonly unknown[],
): Promise<ContributionDraft[]> {
  const memberState = delegationOf(viewer);
  if (memberState === null) return [];
  return inView(source, viewer, async ({ manager }) => {
    const found: FoundDraft[] = await manager.query(
      `select d.id, d.meeting as "meetingNumber", d.member_state as "memberState", d.title, d.body, d.language, d.revision,
         a.name as "changedBy", ${isoText("d.changed_at")} as "changedAt",
         case when c.id is not null then ${contribution} end as submitted
       from core.contribution_draft d
       join core.account a on a.id = d.changed_by
       left join core.contribution c on c.id = d.submitted
       where d.member_state = $1 ${rest}`,
      [memberState, ...values],
    );
    return found.map((draft) => {
      const open = draft.submitted === null;
      return { ...draft, viewerCan: { save: open, submit: open && maySubmitContribution(viewer, draft.memberState) } };
    });
  });
}
