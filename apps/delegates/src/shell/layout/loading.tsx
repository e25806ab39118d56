import { Busy } from "@openfloor/ui";
import { useTexts } from "@openfloor/web";

/** Stands where a page will be. */
export function Loading() {
  return <Busy>{useTexts().t("common.loading")}</Busy>;
}
