import { Notice, Section } from "@openfloor/ui";
import { useTexts } from "@openfloor/web";
import { redirect } from "react-router";
import type { PageHandle } from "../../../../shell/access.js";
import type { Route } from "./+types/sent-page.js";
import { readHeld, readRound, respondPath } from "../holder/held.js";
import { ForgetForm } from "../start/forget-form.js";
import { StepFrame } from "../step-frame.js";
import { stop } from "../stop/stop.js";
import { NextSteps } from "./next-steps.js";
import { ReceiptPanel } from "./receipt-panel.js";

export const handle: PageHandle = { access: "holder" };

export async function loader(args: Route.LoaderArgs) {
  const round = await readRound(args);
  const held = await readHeld(args, round);
  if (!held) throw stop({ reason: "NO_DRAFT", round });
  const { receipt, email } = held.draft;
  if (!receipt) throw redirect(`${respondPath(args.params)}/check`, 303);
  return { round, receipt, email };
}

/** Submitted: the number to keep, and what has to be done now. The same page however often it is asked for. */
export default function SentPage({ loaderData: { round, receipt, email } }: Route.ComponentProps) {
  const { t, language } = useTexts();
  const state = receipt.receivedAt ? "received" : round.asOf < receipt.confirmBy ? "submitted" : "lapsed";
  const title = t(`responses.respond.receipt.title.${state}`);
  return (
    <StepFrame round={round} title={title}>
      <ReceiptPanel title={title} receipt={receipt} round={round} sentTo={state === "submitted" ? email : null} />
      {state === "submitted" ? (
        <>
          <Section title={t("responses.respond.sent.now")}>
            <p>{t("responses.respond.sent.nowText")}</p>
          </Section>
          <Section title={t("responses.respond.sent.noMail")}>
            <p>{t("responses.respond.sent.noMailText")}</p>
          </Section>
        </>
      ) : null}
      {state === "lapsed" ? (
        <Notice tone="warning">{t("responses.respond.sent.lapsed")}</Notice>
      ) : (
        <Section title={t("responses.respond.next.title")}>
          <NextSteps from={state === "submitted" ? "receipt" : "check"} />
          <p>
            <a href={`/${language}/consultations/${round.slug}`}>{t("responses.respond.stop.toRound")}</a>
          </p>
        </Section>
      )}
      <ForgetForm steps={respondPath({ language, slug: round.slug })} submitted />
    </StepFrame>
  );
}
