import { redirect } from "react-router";
import type { PageHandle } from "../../../../shell/access.js";
import type { Route } from "./+types/forget.js";
import { holderCookie, removeCookie } from "../holder/cookies.js";
import { readRound, respondPath } from "../holder/held.js";

export const handle: PageHandle = { access: "holder" };

/** There is no page here; who comes by a link is at the start of the round, if there is such a round. */
export async function loader(args: Route.LoaderArgs) {
  await readRound(args);
  throw redirect(respondPath(args.params), 303);
}

/** Removes the response from this browser. Nothing on the server changes. */
export async function action(args: Route.ActionArgs) {
  const round = await readRound(args);
  throw redirect(respondPath(args.params), {
    status: 303,
    headers: { "Set-Cookie": removeCookie(args.request, holderCookie(round)) },
  });
}
