import { hasRole, type Viewer } from "../membership/index.js";

/** A report is compiled for the Chair, by the Chair or by the secretariat. */
export const mayCompileCouncilReport = (viewer: Viewer): boolean => hasRole(viewer, "CHAIR", "SECRETARIAT");
