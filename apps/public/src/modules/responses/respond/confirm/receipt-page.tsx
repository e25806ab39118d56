import { useTexts } from "@openfloor/web";
import { data } from "react-router";
import type { PageHandle } from "../../../../shell/access.js";
import type { Route } from "./+types/receipt-page.js";
import { presentedToken, receiptCookie } from "../holder/cookies.js";
import { LinkFailed } from "./link-failed.js";
import { readPending } from "./pending.js";
import { Received } from "./received.js";

export const handle: PageHandle = { access: "holder" };

export async function loader({ request, context }: Route.LoaderArgs) {
  const token = presentedToken(request, receiptCookie);
  const pending = token ? await readPending(context, token) : undefined;
  return pending && !("failed" in pending) && pending.confirmed ? data(pending) : data(undefined, { status: 410 });
}

/** The receipt after confirming: the number and both instants. */
export default function ReceiptPage({ loaderData }: Route.ComponentProps) {
  const { t } = useTexts();
  if (!loaderData) return <LinkFailed reason="NO_RECEIPT" />;
  const { round, receipt } = loaderData;
  return <Received title={t("responses.respond.receipt.title.received")} round={round} receipt={receipt} />;
}
