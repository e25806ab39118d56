import { NotStated } from "@openfloor/ui";
import { useTexts } from "@openfloor/web";
import { type FragmentType, graphql, unmask } from "../../gen/index.js";

export const MeetingDateFields = graphql(`
  fragment MeetingDate on Meeting {
    starts
    ends
  }
`);

/** The days of a meeting, as far as a source states them. */
export function MeetingDate({ meeting }: { readonly meeting: FragmentType<typeof MeetingDateFields> }) {
  const texts = useTexts();
  const { starts, ends } = unmask(MeetingDateFields, meeting);
  if (!starts) return <NotStated>{texts.t("common.notStated")}</NotStated>;
  return (
    <span className="of-nowrap">{ends && ends !== starts ? texts.dateRange(starts, ends) : texts.date(starts)}</span>
  );
}
