/** What every answer of both origins and of the inbox carries, unless its route says otherwise. */
export const commonHeaders = {
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "x-frame-options": "DENY",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "cache-control": "no-store",
  "permissions-policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
} as const;

/** The policy of an answer that is no page. */
export const noContent = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
