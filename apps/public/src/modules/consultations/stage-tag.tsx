import { StatusTag, type StatusTagProps } from "@openfloor/ui";
import { useTexts } from "@openfloor/web";
import type { ConsultationStage } from "../../gen/graphql.js";

const tones: Record<ConsultationStage, StatusTagProps["tone"]> = {
  DECIDED: "neutral",
  ANNOUNCED: "neutral",
  OPEN: "active",
  CLOSED: "done",
  PRESENTED: "done",
  HISTORICAL: "neutral",
};

/** Where a round stands, in a word. */
export function StageTag({ stage }: { readonly stage: ConsultationStage }) {
  return <StatusTag tone={tones[stage]}>{useTexts().t(`consultations.stage.${stage}`)}</StatusTag>;
}
