import type { DataSource } from "typeorm";
import { checkContribution, delegationOf, type ContributionText } from "@openfloor/domain/documents";
import { isLanguageTag, ok, problem, refused, unifyLineBreaks, type Result } from "@openfloor/domain/kernel";
import { capacityOf, type Viewer } from "@openfloor/domain/membership";
import { audit } from "../../../platform/database/audit.js";
import { inUnit, type Unit } from "../../../platform/database/unit-of-work.js";
import { systemRandomness } from "../../../platform/randomness.js";
import { ContributionDraftRow } from "../store/contribution-draft-row.js";
import { findMeeting, lockDraft } from "../store/contribution-repository.js";

export type DraftToSave = ContributionText & {
  /** The draft to change at `revision`; null begins a new one. */
  readonly draft: string | null;
  readonly revision: number | null;
  readonly meeting: number;
  readonly language: string;
};

/**
 * Begins or changes a draft of the viewer's delegation; gives its id. A draft that somebody has saved
 * since it was read answers VERSION_CONFLICT and stays as that person left it. NOT_ALLOWED outside a
 * delegation; NOT_FOUND, also of the meeting when the draft is for another one; WRONG_STATE for a
 * historical meeting, ALREADY_SUBMITTED, or what is wrong by field.
 */
export async function saveContributionDraft(
  source: DataSource,
  viewer: Viewer,
  entered: DraftToSave,
): Promise<Result<{ id: string }>> {
  const memberState = delegationOf(viewer);
  if (memberState === null) return refused(problem("NOT_ALLOWED"));
  const text = { title: entered.title.trim(), body: unifyLineBreaks(entered.body) };
  const checked = checkContribution(text);
  if (!checked.ok) return checked;
  if (!isLanguageTag(entered.language)) return refused(problem("LANGUAGE_UNKNOWN", "language"));

  return inUnit(source, viewer, async (unit) => {
    const meeting = await findMeeting(unit.manager, entered.meeting);
    if (!meeting) return refused(problem("NOT_FOUND", "meeting"));
    if (meeting.historical) return refused(problem("WRONG_STATE", "meeting", { current: "HISTORICAL" }));
    const saved =
      entered.draft === null ? begin(unit, memberState, entered) : await change(unit, entered, entered.draft);
    if (!saved.ok) return saved;

    const draft = Object.assign(saved.value, text, {
      language: entered.language,
      changedBy: viewer.accountId,
      changedAt: unit.now,
    });
    await unit.manager.save(draft);
    await audit(unit, {
      capacity: capacityOf(viewer, "DELEGATE", "FOCAL_POINT"),
      event: "contribution.saved",
      object: { type: "contribution-draft", id: draft.id },
      after: "DRAFT",
    });
    return ok({ id: draft.id });
  });
}

function begin({ manager }: Unit, memberState: string, { meeting }: DraftToSave): Result<ContributionDraftRow> {
  return ok(
    manager.create(ContributionDraftRow, {
      id: systemRandomness.uuid(),
      memberState,
      meeting,
      revision: 1,
      submitted: null,
    }),
  );
}

async function change(
  { manager, viewer }: Unit,
  { revision, meeting }: DraftToSave,
  id: string,
): Promise<Result<ContributionDraftRow>> {
  const draft = await lockDraft(manager, id, delegationOf(viewer));
  if (!draft) return refused(problem("NOT_FOUND"));
  if (draft.meeting !== meeting) return refused(problem("NOT_FOUND", "meeting"));
  if (draft.submitted !== null) return refused(problem("ALREADY_SUBMITTED"));
  if (draft.revision !== revision) return refused(problem("VERSION_CONFLICT"));
  draft.revision += 1;
  return ok(draft);
}
