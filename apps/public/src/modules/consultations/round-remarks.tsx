import { Section } from "@openfloor/ui";
import { useTexts } from "@openfloor/web";
import { type FragmentType, graphql, unmask } from "../../gen/index.js";
import { RecordWords } from "../../shell/record-words.js";

export const RemarksFields = graphql(`
  fragment RoundRemarks on Consultation {
    topicNote
    notes
    claimed {
      note
    }
  }
`);

/** What the record remarks about a round: inferences, gaps and differences between sources. */
export function RoundRemarks({ round }: { readonly round: FragmentType<typeof RemarksFields> }) {
  const texts = useTexts();
  const { topicNote, notes, claimed } = unmask(RemarksFields, round);
  const remarks = [...new Set([topicNote, claimed?.note, ...notes])].filter((words) => typeof words === "string");
  if (remarks.length === 0) return null;
  return (
    <Section
      id="remarks"
      title={texts.t("common.remarks")}
      note={texts.language === "en" ? undefined : texts.t("common.recordInEnglish")}
    >
      <ul>
        {remarks.map((words) => (
          <li key={words}>
            <RecordWords>{words}</RecordWords>
          </li>
        ))}
      </ul>
    </Section>
  );
}
