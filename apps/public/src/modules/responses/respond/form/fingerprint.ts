import { createHash } from "node:crypto";

/**
 * A short name for what a form held when it was shown. Sent back with the form, it tells whether that
 * very part has changed since, whatever else was saved in between.
 */
export function fingerprint(content: unknown): string {
  return createHash("sha256").update(JSON.stringify(content)).digest("base64url").slice(0, 16);
}
