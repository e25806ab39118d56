import { isLanguage, negotiate } from "@openfloor/i18n";
import type { PageHandle } from "./access.js";
import type { Route } from "./+types/start";

export const handle: PageHandle = { access: "everyone" };

/** The only address that looks at the reader's settings: it leads to the home page in their language. */
export function loader({ request }: Route.LoaderArgs) {
  const remembered = /(?:^|;\s*)openfloor_language=([a-z]{2})(?:;|$)/.exec(request.headers.get("Cookie") ?? "")?.[1];
  const language = isLanguage(remembered) ? remembered : negotiate(request.headers.get("Accept-Language"));
  return new Response(null, {
    status: 302,
    headers: { Location: `/${language}`, Vary: "Accept-Language, Cookie", "Cache-Control": "private, no-cache" },
  });
}
