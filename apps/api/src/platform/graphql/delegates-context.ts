import type { DataSource } from "typeorm";
import { hasRole, type Viewer } from "@openfloor/domain/membership";
import type { Who } from "../access.js";
import { RequestRefused } from "./errors.js";

/** What a resolver of the delegates' graph works with. `viewer` is null when nobody is signed in; links to public pages start with `publicOrigin`. */
export type DelegatesContext = {
  readonly source: DataSource;
  readonly viewer: Viewer | null;
  readonly publicOrigin: string;
};

/** A context behind `permitted`, which every operation of the delegates' graph is. */
export type SignedInContext = DelegatesContext & { readonly viewer: Viewer };

/** Whether the person signed in is among `who` of an operation's line. SIGN_IN_REQUIRED when nobody is. */
export function permitted({ viewer }: DelegatesContext, who: Who): boolean {
  if (viewer === null) throw new RequestRefused("SIGN_IN_REQUIRED", 401);
  return typeof who === "string" || hasRole(viewer, ...who);
}
