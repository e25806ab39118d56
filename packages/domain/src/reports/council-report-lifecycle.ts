import { hasRole, type Viewer } from "../membership/index.js";
import type { Lifecycle } from "../kernel/index.js";

/** A Council report is compiled as of a date, reviewed by the Chair claim by claim, and then submitted. */
export const councilReportStates = ["COMPILED", "REVIEWED", "SUBMITTED"] as const;
export type CouncilReportState = (typeof councilReportStates)[number];
export type CouncilReportEvent = "review" | "submit";

export const councilReportLifecycle: Lifecycle<CouncilReportState, CouncilReportEvent> = {
  states: councilReportStates,
  initial: "COMPILED",
  transitions: {
    review: { from: ["COMPILED"], to: "REVIEWED" },
    submit: { from: ["REVIEWED"], to: "SUBMITTED" },
  },
};

/** Drafts of the report are the Chair's and the secretariat's; review and submission are the Chair's alone. */
export const mayReadCouncilReports = (viewer: Viewer): boolean => hasRole(viewer, "CHAIR", "SECRETARIAT");
export const mayReviewCouncilReport = (viewer: Viewer): boolean => hasRole(viewer, "CHAIR");
