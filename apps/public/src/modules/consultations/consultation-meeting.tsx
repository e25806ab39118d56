import { NotStated } from "@openfloor/ui";
import { useTexts } from "@openfloor/web";
import { type FragmentType, graphql, unmask } from "../../gen/index.js";
import { RecordWords } from "../../shell/record-words.js";
import { StatedDates } from "./stated-dates.js";

export const MeetingFields = graphql(`
  fragment ConsultationMeetingStep on ConsultationMeeting {
    number
    held {
      ...StatedDates
    }
    mode
    note
  }
`);

interface MeetingProps {
  readonly meeting?: FragmentType<typeof MeetingFields> | null;
}

/** When stakeholders met to discuss the responses. */
export function MeetingDate({ meeting }: MeetingProps) {
  const { held } = unmask(MeetingFields, meeting) ?? {};
  return <StatedDates dates={held ? [held] : []} />;
}

/** Which of the consultation meetings it was and how it was held. */
export function MeetingText({ meeting }: MeetingProps) {
  const texts = useTexts();
  const stated = unmask(MeetingFields, meeting);
  if (!stated) return <NotStated>{texts.t("consultations.meetingNotStated")}</NotStated>;
  const { number, mode, note } = stated;
  const remarks = [mode, note].filter((words) => typeof words === "string");
  return (
    <>
      {typeof number === "number" ? (
        <p>{texts.t("consultations.meetingNumber", { number: texts.number(number) })}</p>
      ) : null}
      {remarks.map((words) => (
        <p key={words} className="op-remark">
          <RecordWords>{words}</RecordWords>
        </p>
      ))}
    </>
  );
}
