import type { DataSource } from "typeorm";
import type { Viewer } from "@openfloor/domain/membership";
import { RequestRefused } from "./errors.js";

/** What a resolver of the delegates' graph works with. `viewer` is null when nobody is signed in; links to public pages start with `publicOrigin`. */
export type DelegatesContext = {
  readonly source: DataSource;
  readonly viewer: Viewer | null;
  readonly publicOrigin: string;
};

/** A context behind the rule `signedIn`, which every operation of the delegates' graph has. */
export type SignedInContext = DelegatesContext & { readonly viewer: Viewer };

/** The rule of every restricted operation; what the person may do there is asked in the act. */
export function signedIn({ viewer }: DelegatesContext): void {
  if (viewer === null) throw new RequestRefused("SIGN_IN_REQUIRED", 401);
}
