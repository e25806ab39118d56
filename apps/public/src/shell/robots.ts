import type { PageHandle } from "./access.js";

export const handle: PageHandle = { access: "everyone" };

/** Everything may be found except what belongs to one person. */
export function loader() {
  const rules = [
    "User-agent: *",
    "Disallow: /*/confirm/",
    "Disallow: /*/receipt",
    "Disallow: /*/consultations/*/respond/",
    "Disallow: /graphql",
    "",
  ];
  return new Response(rules.join("\n"), {
    headers: { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "public, max-age=3600" },
  });
}
