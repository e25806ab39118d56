import { hasRole, type Viewer } from "../membership/index.js";

/** Rounds are entered, announced and presented by the secretariat. */
export const mayManageConsultations = (viewer: Viewer): boolean => hasRole(viewer, "SECRETARIAT");

/** Rounds before their announcement, and what came in for them, are for the group. */
export const mayReadConsultations = (viewer: Viewer): boolean =>
  hasRole(viewer, "SECRETARIAT", "CHAIR", "FOCAL_POINT", "DELEGATE");
