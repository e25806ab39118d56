/** The sign-in page, which leads back to `address` (a path of this app with its query). */
export const signInAddress = (address: string): string =>
  address === "/" ? "/sign-in" : `/sign-in?to=${encodeURIComponent(address)}`;

/** Where to go after signing in: a path of this app only, so that no link can lead elsewhere. */
export function returnAddress(search: URLSearchParams): string {
  const address = search.get("to") ?? "/";
  const own = /^\/(?![/\\])/.test(address) && !address.startsWith("/sign-in");
  return own ? address : "/";
}
