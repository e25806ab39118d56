import { LinkButton, Notice } from "@openfloor/ui";
import { useTexts } from "@openfloor/web";
import type { Draft, Round } from "../holder/documents.js";

export interface BegunProps {
  readonly draft: Draft;
  readonly round: Pick<Round, "questions">;
  readonly steps: string;
}

/** This browser has a response for the round: how far it is, and the way on. */
export function Begun({ draft, round, steps }: BegunProps) {
  const { t, number } = useTexts();
  if (draft.receipt) {
    return (
      <Notice tone="success" title={t("responses.respond.start.submittedTitle")}>
        <p>{t("responses.respond.receiptNumberIs", { number: draft.receipt.number })}</p>
        <p>
          <LinkButton href={`${steps}/sent`}>{t("responses.respond.start.seeReceipt")}</LinkButton>
        </p>
      </Notice>
    );
  }
  return (
    <Notice tone="success" title={t("responses.respond.start.begunTitle")}>
      <p>
        {t("responses.respond.tasks.progress", {
          answered: number(draft.answers.length),
          total: number(round.questions.length),
        })}
      </p>
      <p>
        <LinkButton href={`${steps}/tasks`}>{t("responses.respond.start.continue")}</LinkButton>
      </p>
    </Notice>
  );
}
