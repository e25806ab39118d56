import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { StatusTag, type StatusTagProps } from "@openfloor/ui";
import { useTexts } from "@openfloor/web";
import { graphql } from "../../gen/index.js";
import type { ConsultationStage, RoundStageFragment } from "../../gen/graphql.js";

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
  const { stage } = useSuspenseFragment({ fragment: roundStage, from: round }).data;
  const { t } = useTexts();
  return <StatusTag tone={tones[stage]}>{t(`consultations.desk.stage.${stage}`)}</StatusTag>;
}
