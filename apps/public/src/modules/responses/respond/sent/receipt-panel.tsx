import { DescriptionList, Panel } from "@openfloor/ui";
import { Localized, useTexts } from "@openfloor/web";
import type { ReactNode } from "react";
import type { Draft, Round } from "../holder/documents.js";

export interface ReceiptPanelProps {
  readonly title: string;
  readonly receipt: NonNullable<Draft["receipt"]>;
  readonly round: Pick<Round, "topic" | "window">;
  /** The address to which the mail was sent, when it is to be shown. */
  readonly sentTo?: string | null;
  readonly children?: ReactNode;
}

/** The number and both instants, on the clock of the round's zone. */
export function ReceiptPanel({ title, receipt, round, sentTo, children }: ReceiptPanelProps) {
  const texts = useTexts();
  const { t } = texts;
  const { number, submittedAt, receivedAt, confirmBy } = receipt;
  const at = (instant: string) => <span>{texts.instant(instant, round.window?.zone ?? "UTC", "second")}</span>;
  return (
    <Panel
      title={title}
      reference={{ label: t("responses.respond.receipt.number"), value: <bdi dir="ltr">{number}</bdi> }}
    >
      <DescriptionList
        items={[
          ...(round.topic
            ? [{ term: t("responses.respond.receipt.consultation"), description: <Localized text={round.topic} /> }]
            : []),
          { term: t("responses.respond.receipt.submitted"), description: at(submittedAt) },
          receivedAt
            ? { term: t("responses.respond.receipt.received"), description: at(receivedAt) }
            : { term: t("responses.respond.receipt.confirmBy"), description: at(confirmBy) },
          ...(sentTo
            ? [{ term: t("responses.respond.receipt.sentTo"), description: <bdi dir="ltr">{sentTo}</bdi> }]
            : []),
        ]}
      />
      {children}
    </Panel>
  );
}
