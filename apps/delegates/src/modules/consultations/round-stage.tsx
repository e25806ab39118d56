import type { FragmentType } from "@apollo/client";
import { StatusTag, type StatusTagProps } from "@openfloor/ui";
import { useTexts } from "@openfloor/web";
import { graphql } from "../../gen/index.js";
import type { ConsultationStage, RoundStageFragment } from "../../gen/graphql.js";
import { useRecord } from "../../shell/graph/use-record.js";

export const roundStage = graphql(`
  fragment RoundStage on Consultation {
    id
    stage
  }
`);

const tones: Readonly<Record<ConsultationStage, StatusTagProps["tone"]>> = {
  DECIDED: "warning",
  ANNOUNCED: "neutral",
  OPEN: "active",
  CLOSED: "neutral",
  PRESENTED: "done",
  HISTORICAL: "neutral",
};

/** Where a round stands. */
export function RoundStage({ round }: { readonly round: FragmentType<RoundStageFragment> }) {
  const { stage } = useRecord(roundStage, round);
  const { t } = useTexts();
  return <StatusTag tone={tones[stage]}>{t(`consultations.desk.stage.${stage}`)}</StatusTag>;
}
