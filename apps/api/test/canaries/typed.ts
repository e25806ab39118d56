import { canaryText } from "./canary.js";

/** What people type while the tour runs: as text, as an address of mail, as a token, in an address. */
export const typedText = canaryText("typed.text");
export const typedEmail = `${canaryText("typed.email")}@example.org`;
export const typedToken = canaryText("typed.token");
export const typedAddress = canaryText("typed.address");
