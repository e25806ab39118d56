import { LinkButton, Notice } from "@openfloor/ui";
import { useTexts } from "@openfloor/web";
import type { Draft, Round } from "../holder/documents.js";
import { respondPath } from "../holder/held.js";
import { ForgetForm } from "./forget-form.js";

/** This browser has a response for the round: the way on, and the way to be rid of it. */
export function Begun({ draft, round }: { readonly draft: Draft; readonly round: Round }) {
  const { language, t, number } = useTexts();
  const steps = respondPath({ language, slug: round.slug });
  return (
    <>
      {draft.receipt ? (
        <Notice tone="success" title={t("responses.respond.start.submittedTitle")}>
          <p>{t("responses.respond.receiptNumberIs", { number: draft.receipt.number })}</p>
          <p>
            <LinkButton href={`${steps}/sent`}>{t("responses.respond.start.seeReceipt")}</LinkButton>
          </p>
        </Notice>
      ) : (
        <Notice tone="success" title={t("responses.respond.start.begunTitle")}>
          <p>{t("responses.respond.tasks.progress", { answered: number(draft.answers.length), total: number(round.questions.length) })}</p>
          <p>
            <LinkButton href={`${steps}/tasks`}>{t("responses.respond.start.continue")}</LinkButton>
          </p>
        </Notice>
      )}
      <ForgetForm steps={steps} submitted={draft.receipt !== null} />
    </>
  );
}
