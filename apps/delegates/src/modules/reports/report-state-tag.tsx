import { StatusTag, type StatusTagProps } from "@openfloor/ui";
import { useTexts } from "@openfloor/web";
import type { CouncilReportState } from "../../gen/graphql.js";

const tones: Readonly<Record<CouncilReportState, StatusTagProps["tone"]>> = {
  COMPILED: "warning",
  REVIEWED: "done",
  SUBMITTED: "done",
};

/** How far a report has come. */
export function ReportStateTag({ state }: { readonly state: CouncilReportState }) {
  const { t } = useTexts();
  return <StatusTag tone={tones[state]}>{t(`reports.desk.state.${state}`)}</StatusTag>;
}
