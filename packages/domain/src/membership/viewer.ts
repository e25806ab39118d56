import type { Instant } from "../kernel/index.js";

/** The offices and functions that the restricted side knows. */
export const roles = ["SECRETARIAT", "CHAIR", "FOCAL_POINT", "DELEGATE"] as const;
export type Role = (typeof roles)[number];

/** A role somebody holds: of a State for focal points and delegates, of the group for the others, inside a term. */
export type RoleHolding = {
  readonly role: Role;
  readonly memberState: string | null;
  readonly from: Instant;
  readonly until: Instant | null;
};

/** Who asks on the restricted side: a person, with the roles in force at the moment of asking. */
export type Viewer = {
  readonly accountId: string;
  readonly name: string;
  readonly language: string;
  readonly roles: readonly RoleHolding[];
};

/** The holdings whose term contains `now`; the end of a term is outside it. */
export function rolesInForce(holdings: readonly RoleHolding[], now: Instant): RoleHolding[] {
  return holdings.filter(({ from, until }) => from <= now && (until === null || now < until));
}

/** Whether a session that ends at `expiresAt` is still one at `now`; its end is outside it. */
export const sessionInForce = (expiresAt: Instant, now: Instant): boolean => now < expiresAt;

export const hasRole = (viewer: Viewer, ...wanted: readonly Role[]): boolean =>
  viewer.roles.some(({ role }) => wanted.includes(role));

/** The State for which the viewer holds one of `wanted` roles; null when there is none. */
export function stateOf(viewer: Viewer, ...wanted: readonly Role[]): string | null {
  const held = viewer.roles.find(({ role, memberState }) => memberState !== null && wanted.includes(role));
  return held?.memberState ?? null;
}

/** The capacity to record with an act: the role, and the State it is held for. */
export function capacityOf(viewer: Viewer, ...wanted: readonly Role[]): string {
  const held = viewer.roles.find(({ role }) => wanted.includes(role));
  if (!held) return "NONE";
  return held.memberState === null ? held.role : `${held.role}:${held.memberState}`;
}
