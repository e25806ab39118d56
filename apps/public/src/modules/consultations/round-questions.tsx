import { NotStated, StatusTag } from "@openfloor/ui";
import { localized, originNote, useTexts } from "@openfloor/web";
import { type FragmentType, graphql, unmask } from "../../gen/index.js";
import { RecordWords } from "../../shell/record-words.js";

export const QuestionsFields = graphql(`
  fragment RoundQuestions on Consultation {
    questionsNote
    questions {
      id
      position
      incompleteInSource
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
    }
  }
`);

/** The questions of a round, each marked when the source has only a part of its text. */
export function RoundQuestions({ round }: { readonly round: FragmentType<typeof QuestionsFields> }) {
  const texts = useTexts();
  const { questions, questionsNote } = unmask(QuestionsFields, round);
  const note = questionsNote ? (
    <p className="op-remark">
      <RecordWords>{questionsNote}</RecordWords>
    </p>
  ) : null;
  if (questions.length === 0) {
    return (
      <>
        <p>
          <NotStated>{texts.t("consultations.questionsNotStated")}</NotStated>
        </p>
        {note}
      </>
    );
  }
  const [first] = questions;
  const origin = first ? originNote(first.text, texts) : null;
  return (
    <>
      {origin ? <p className="op-remark">{origin}</p> : null}
      <ol className="op-questions">
        {questions.map(({ id, text, incompleteInSource }) => {
          const shown = localized(text, texts.language);
          return (
            <li key={id}>
              <p lang={shown.language} dir={shown.dir}>
                {shown.text}
                {incompleteInSource ? " […]" : null}
              </p>
              {incompleteInSource ? <StatusTag tone="warning">{texts.t("common.incompleteInSource")}</StatusTag> : null}
            </li>
          );
        })}
      </ol>
      {note}
    </>
  );
}
