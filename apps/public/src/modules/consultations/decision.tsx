import { NotStated } from "@openfloor/ui";
import { Localized, T, useTexts } from "@openfloor/web";
import { type FragmentType, graphql, unmask } from "../../gen/index.js";
import { RecordWords } from "../../shell/record-words.js";
import { linkTo } from "../../shell/link-to.js";

export const DecisionFields = graphql(`
  fragment DecisionStep on Decision {
    takenBy
    meeting
    decidedOn
    text {
      original {
        language
        text
        origin
      }
      translations {
        language
        text
        origin
      }
    }
    note
  }
`);

interface DecisionProps {
  readonly decision?: FragmentType<typeof DecisionFields> | null;
}

/** The day on which a round was decided. */
export function DecisionDate({ decision }: DecisionProps) {
  const texts = useTexts();
  const { decidedOn } = unmask(DecisionFields, decision) ?? {};
  return decidedOn ? (
    <time dateTime={decidedOn}>{texts.date(decidedOn)}</time>
  ) : (
    <NotStated>{texts.t("common.notStated")}</NotStated>
  );
}

/** Who decided, in which meeting, and the text of the decision. */
export function DecisionText({ decision }: DecisionProps) {
  const texts = useTexts();
  const stated = unmask(DecisionFields, decision);
  if (!stated) return <NotStated>{texts.t("consultations.decisionNotStated")}</NotStated>;
  const { takenBy, meeting, text, note } = stated;
  return (
    <>
      <p>
        {typeof meeting === "number" ? (
          <T
            id="consultations.decidedAtMeeting"
            values={{ number: texts.number(meeting) }}
            components={{ meeting: linkTo(`/${texts.language}/meetings/${meeting}`) }}
          />
        ) : (
          <RecordWords>{takenBy}</RecordWords>
        )}
      </p>
      {text ? <Localized as="p" text={text} /> : null}
      {note ? (
        <p className="op-remark">
          <RecordWords>{note}</RecordWords>
        </p>
      ) : null}
    </>
  );
}
