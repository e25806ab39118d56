import type { Viewer } from "@openfloor/domain/membership";

/** Who acts before a session is opened: no account, no State, no role. */
export const nobody: Viewer = { accountId: "", name: "", language: "en", roles: [] };
