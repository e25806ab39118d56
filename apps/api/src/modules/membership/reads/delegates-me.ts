import type { DataSource } from "typeorm";
import { mayManageConsultations } from "@openfloor/domain/consultations";
import { delegationOf, maySubmitContribution } from "@openfloor/domain/documents";
import type { Instant } from "@openfloor/domain/kernel";
import { mayOrderAgenda, mayPlanMeetings } from "@openfloor/domain/meetings";
import type { Role, Viewer } from "@openfloor/domain/membership";
import { mayReadCouncilReports, mayReviewCouncilReport } from "@openfloor/domain/reports";
import { mayCheckResponses, mayConfirmAuthority } from "@openfloor/domain/responses";
import { inView } from "../../../platform/database/unit-of-work.js";

/** The signed-in person as the restricted graph answers it, with the instant that decides. */
export type Me = {
  readonly name: string;
  readonly language: string;
  readonly roles: readonly { readonly role: Role; readonly memberState: string | null }[];
  readonly memberState: string | null;
  readonly now: Instant;
  readonly viewerCan: ViewerCan;
};
export type ViewerCan = Readonly<
  Record<
    | "manageConsultations"
    | "checkResponses"
    | "confirmAuthority"
    | "planMeetings"
    | "orderAgenda"
    | "writeContributions"
    | "submitContributions"
    | "readCouncilReports"
    | "reviewCouncilReports",
    boolean
  >
>;

export function me(source: DataSource, viewer: Viewer): Promise<Me> {
  return inView(source, viewer, async ({ now }) => ({
    name: viewer.name,
    language: viewer.language,
    roles: viewer.roles,
    memberState: delegationOf(viewer),
    now,
    viewerCan: viewerCan(viewer),
  }));
}

/** What the person may do at all, from the functions that the acts ask; each act asks again about its object. */
export function viewerCan(viewer: Viewer): ViewerCan {
  const state = delegationOf(viewer);
  return {
    manageConsultations: mayManageConsultations(viewer),
    checkResponses: mayCheckResponses(viewer),
    confirmAuthority: state !== null && mayConfirmAuthority(viewer, { category: "GOVERNMENT", country: state }),
    planMeetings: mayPlanMeetings(viewer),
    orderAgenda: mayOrderAgenda(viewer),
    writeContributions: state !== null,
    submitContributions: state !== null && maySubmitContribution(viewer, state),
    readCouncilReports: mayReadCouncilReports(viewer),
    reviewCouncilReports: mayReviewCouncilReport(viewer),
  };
}
