import type { DataSource } from "typeorm";
import type { Viewer } from "@openfloor/domain/membership";
import type { Who } from "../access.js";
import type { Turn } from "../http/admission.js";
import { RequestRefused } from "./errors.js";

/** What a resolver of the delegates' graph works with. `viewer` is null when nobody is signed in; links to public pages start with `publicOrigin`. */
export type DelegatesContext = {
  readonly source: DataSource;
  readonly viewer: Viewer | null;
  readonly publicOrigin: string;
  /** Its place among all operations; one without runs at once. */
  readonly turn?: Turn;
};

/** A context behind `permitted`, which every operation of the delegates' graph is. */
export type SignedInContext = DelegatesContext & { readonly viewer: Viewer };

/**
 * Whether the person signed in is among `who` of an operation's line. SIGN_IN_REQUIRED when nobody is.
 * It looks at the roles itself: the policies behind it share no function with it.
 */
export function permitted({ viewer }: Pick<DelegatesContext, "viewer">, who: Who): boolean {
  if (viewer === null) throw new RequestRefused("SIGN_IN_REQUIRED", 401);
  return typeof who === "string" || viewer.roles.some(({ role }) => who.includes(role));
}
