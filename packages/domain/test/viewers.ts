import { instant } from "../src/kernel/index.js";
import type { Role, RoleHolding, Viewer } from "../src/membership/index.js";

/** A role held since 2020 without an end, unless `term` says otherwise; of a State for focal points and delegates. */
export const holding = (
  role: Role,
  memberState: string | null = null,
  term: Partial<Pick<RoleHolding, "from" | "until">> = {},
): RoleHolding => ({ role, memberState, from: instant("2020-01-01T00:00:00Z"), until: null, ...term });

export const viewerWith = (...roles: readonly RoleHolding[]): Viewer => ({
  accountId: "4b6f7f0c-2f8e-4f6e-9d43-0d2b6c1d7a55",
  name: "Noor Haddad",
  language: "en",
  roles,
});

export const secretariat = viewerWith(holding("SECRETARIAT"));
export const chair = viewerWith(holding("CHAIR"));
export const focalPoint = (state: string): Viewer => viewerWith(holding("FOCAL_POINT", state));
export const delegate = (state: string): Viewer => viewerWith(holding("DELEGATE", state));

/** Somebody with an account whose terms are over. */
export const nobody = viewerWith();

/** One viewer for every role, and one without any. */
export const everybody = { secretariat, chair, focalPoint: focalPoint("CHE"), delegate: delegate("CHE"), nobody };

/** The names of those in `everybody` for whom a policy says yes. */
export const allowedBy = (policy: (viewer: Viewer) => boolean): string[] =>
  Object.entries(everybody).flatMap(([name, viewer]) => (policy(viewer) ? [name] : []));
