import { hasRole, stateOf, type Viewer } from "../membership/index.js";
import type { Category } from "./respondent.js";

/** Received responses are seen and checked by the secretariat only, until they are published. */
export const mayCheckResponses = (viewer: Viewer): boolean => hasRole(viewer, "SECRETARIAT");

/**
 * A Government's name is confirmed by that State's focal point; an intergovernmental organization's
 * by the secretariat, which records the official channel.
 */
export function mayConfirmAuthority(viewer: Viewer, declared: { category: Category; country: string }): boolean {
  if (declared.category === "GOVERNMENT") return stateOf(viewer, "FOCAL_POINT") === declared.country;
  return declared.category === "INTERGOVERNMENTAL_ORGANIZATION" && hasRole(viewer, "SECRETARIAT");
}
