/** The longest time for which browsers keep a cookie. */
const longestSeconds = 400 * 86_400;
/** For how long after the close what was typed can still be read and kept. */
const afterCloseSeconds = 30 * 86_400;
const receiptSeconds = 3_600;

/** Tokens as they are minted; anything else in a cookie or address is not asked about. */
const token = /^[\w-]{20,200}$/;

/**
 * The cookie that leads back to a response being written. Each round has its own, so that one begun
 * for another round is neither shown nor lost.
 */
export function holderCookie(round: { readonly id: string }): string {
  return `openfloor_response_${round.id.replaceAll("-", "").toLowerCase()}`;
}

/** The cookie that leads from a confirmed link to its receipt, so that the token is in no further address. */
export const receiptCookie = "openfloor_receipt";

/** The token that a browser presents under `name`, or undefined. */
export function presentedToken(request: Request, name: string): string | undefined {
  const wanted = named(request, name);
  for (const pair of (request.headers.get("Cookie") ?? "").split(";")) {
    const [given = "", value = ""] = pair.trim().split("=", 2);
    if (given === wanted && token.test(value)) return value;
  }
  return undefined;
}

/** The header that keeps a holder's token until some time after the close, counted on the database's clock. */
export function keepHolder(
  request: Request,
  round: { readonly id: string; readonly asOf: string },
  closesAt: string,
  value: string,
): string {
  const untilClose = Math.ceil((Date.parse(closesAt) - Date.parse(round.asOf)) / 1_000);
  return setCookie(request, holderCookie(round), value, Math.min(untilClose + afterCloseSeconds, longestSeconds));
}

/** The header that keeps a mailed token for as long as a receipt is looked at. */
export function keepReceipt(request: Request, value: string): string {
  return setCookie(request, receiptCookie, value, receiptSeconds);
}

/** The header that removes a cookie. */
export function removeCookie(request: Request, name: string): string {
  return setCookie(request, name, "", 0);
}

/** Sent along by forms of this site only, never readable by script; bound to this host where there is https. */
function setCookie(request: Request, name: string, value: string, seconds: number): string {
  const secure = isSecure(request) ? "; Secure" : "";
  return `${named(request, name)}=${value}; Path=/; Max-Age=${seconds}; HttpOnly; SameSite=Lax${secure}`;
}

function named(request: Request, name: string): string {
  return isSecure(request) ? `__Host-${name}` : name;
}

function isSecure(request: Request): boolean {
  return new URL(request.url).protocol === "https:";
}
