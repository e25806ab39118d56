import { NotStated } from "@openfloor/ui";
import { useTexts } from "@openfloor/web";

/** The days of a meeting at its place; meetings of the record may state none. */
export function MeetingDates({ starts, ends }: { readonly starts: string | null; readonly ends: string | null }) {
  const texts = useTexts();
  if (!starts) return <NotStated>{texts.t("common.notStated")}</NotStated>;
  return <>{ends && ends !== starts ? texts.dateRange(starts, ends) : texts.date(starts)}</>;
}
