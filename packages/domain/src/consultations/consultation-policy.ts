import { hasRole, type Viewer } from "../membership/index.js";

/** Rounds are entered, announced and presented by the secretariat. */
export const mayManageConsultations = (viewer: Viewer): boolean => hasRole(viewer, "SECRETARIAT");
