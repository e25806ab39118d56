import type { Source } from "@openfloor/domain/reports";
import type { Link } from "./document-types.js";

/** An address that may be followed: of the web, or a path on the public origin. Whatever else a source gives is no link. */
export function whole(url: string | null, publicOrigin: string): string | null {
  if (url === null) return null;
  const address = url.startsWith("/") && !url.startsWith("//") ? `${publicOrigin}${url}` : url;
  return /^https?:\/\//i.test(address) && URL.canParse(address) ? new URL(address).href : null;
}

/** A source with the address that may be followed, if it has one. */
export const link = ({ name, url }: Source, publicOrigin: string): Link => ({ name, href: whole(url, publicOrigin) });
