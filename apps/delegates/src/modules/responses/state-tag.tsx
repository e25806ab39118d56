import { StatusTag, type StatusTagProps } from "@openfloor/ui";
import { useTexts } from "@openfloor/web";
import type { ResponseState } from "../../gen/graphql.js";

const tones: Readonly<Record<ResponseState, StatusTagProps["tone"]>> = {
  DRAFT: "neutral",
  SUBMITTED: "neutral",
  RECEIVED: "active",
  NOT_PUBLISHING_PROPOSED: "warning",
  PUBLISHED: "done",
  NOT_PUBLISHED: "restricted",
  LAPSED: "neutral",
};

/** Where a response stands. */
export function StateTag({ state }: { readonly state: ResponseState }) {
  const { t } = useTexts();
  return <StatusTag tone={tones[state]}>{t(`responses.desk.state.${state}`)}</StatusTag>;
}
