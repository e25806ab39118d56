import { all, checkText, type Lifecycle, type Result } from "../kernel/index.js";
import { hasRole, stateOf, type Viewer } from "../membership/index.js";

/** A contribution is private to its delegation until its focal point submits it; what the group has then is a copy. */
export const contributionStates = ["DRAFT", "SUBMITTED"] as const;
export type ContributionState = (typeof contributionStates)[number];
export type ContributionEvent = "submit";

export const contributionLifecycle: Lifecycle<ContributionState, ContributionEvent> = {
  states: contributionStates,
  initial: "DRAFT",
  transitions: { submit: { from: ["DRAFT"], to: "SUBMITTED" } },
};

/** What a delegation writes. `revision` counts its saves, so that two people never overwrite each other silently. */
export type ContributionText = { readonly title: string; readonly body: string };

export function checkContribution({ title, body }: ContributionText): Result<undefined> {
  return all(
    checkText(title, "title", { max: 300, required: true, oneLine: true }),
    checkText(body, "body", { max: 100_000, required: true }),
  );
}

/** The State whose drafts the viewer reads and writes; null for everybody outside a delegation. */
export const delegationOf = (viewer: Viewer): string | null => stateOf(viewer, "DELEGATE", "FOCAL_POINT");

/** Submitting speaks for the State, so it is the focal point's. */
export const maySubmitContribution = (viewer: Viewer, memberState: string): boolean =>
  stateOf(viewer, "FOCAL_POINT") === memberState;

/** Contributions of the group and the symbols of its documents are for Member States of the group, officers and secretariat. */
export const mayReadGroupDocuments = (viewer: Viewer): boolean =>
  hasRole(viewer, "SECRETARIAT", "CHAIR", "FOCAL_POINT", "DELEGATE");
