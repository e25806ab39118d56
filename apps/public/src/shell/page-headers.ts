import { createHash } from "node:crypto";
import type { Page } from "./page-context.js";

/** Shared by all answers, whatever they hold. */
const always = {
  "X-Content-Type-Options": "nosniff",
  "Permissions-Policy": "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()",
  "Cross-Origin-Opener-Policy": "same-origin",
};

/** A page of ours may load its style, its images and nothing else; with script, only that which carries its nonce. */
function contentSecurityPolicy(nonce: string | undefined): string {
  const script = nonce ? `script-src 'nonce-${nonce}'; connect-src 'self'` : "script-src 'none'";
  return `default-src 'none'; ${script}; style-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`;
}

/**
 * The response with its policy. A page for everyone may be kept by shared caches for a short time and
 * carries an ETag, the hash of its body; all else is not stored anywhere.
 */
export async function withPageHeaders(response: Response, page: Page): Promise<Response> {
  const body = await response.text();
  const headers = new Headers(response.headers);
  for (const [name, value] of [...Object.entries(always), ...page.headers]) headers.append(name, value);
  const cacheable = page.access === "everyone" && response.status === 200 && !page.nonce && page.freshSeconds > 0;
  if (headers.get("Content-Type")?.startsWith("text/html")) {
    headers.set("Content-Language", page.language);
    headers.set("Content-Security-Policy", contentSecurityPolicy(page.nonce));
    // Not `no-referrer` for a person's own pages: browsers would then send `Origin: null` with their forms.
    headers.set("Referrer-Policy", page.access === "everyone" ? "strict-origin-when-cross-origin" : "same-origin");
    if (page.access === "holder") headers.set("X-Robots-Tag", "noindex");
  }
  if (!headers.has("Cache-Control")) {
    headers.set(
      "Cache-Control",
      cacheable ? `public, max-age=0, s-maxage=${page.freshSeconds}, must-revalidate` : "no-store",
    );
  }
  if (cacheable) headers.set("ETag", `W/"${createHash("sha256").update(body).digest("base64url")}"`);
  return new Response(body === "" ? null : body, { status: response.status, headers });
}
