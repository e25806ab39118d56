import { Section } from "@openfloor/ui";
import { useTexts } from "@openfloor/web";
import type { Draft, Round } from "../holder/documents.js";
import { NextSteps } from "../sent/next-steps.js";
import { ReceiptPanel } from "../sent/receipt-panel.js";
import { StepFrame } from "../step-frame.js";

export interface ReceivedProps {
  readonly title: string;
  readonly round: Round;
  readonly receipt: NonNullable<Draft["receipt"]>;
}

/** The receipt of a response whose address is confirmed. */
export function Received({ title, round, receipt }: ReceivedProps) {
  const { t, language } = useTexts();
  return (
    <StepFrame round={round} title={title}>
      <ReceiptPanel title={title} receipt={receipt} round={round}>
        <p>{t("responses.respond.receipt.keep")}</p>
      </ReceiptPanel>
      <Section title={t("responses.respond.next.title")}>
        <NextSteps from="check" />
        <p>
          <a href={`/${language}/consultations/${round.slug}`}>{t("responses.respond.stop.toRound")}</a>
        </p>
      </Section>
    </StepFrame>
  );
}
