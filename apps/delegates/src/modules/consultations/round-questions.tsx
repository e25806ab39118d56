import "./questions.css";
import type { FragmentType } from "@apollo/client";
import { direction } from "@openfloor/i18n";
import { Disclosure, ForeignText, NotStated, Section } from "@openfloor/ui";
import { Localized, originNote, useTexts } from "@openfloor/web";
import { graphql } from "../../gen/index.js";
import type { RoundQuestionsFragment } from "../../gen/graphql.js";
import { useRecord } from "../../shell/graph/use-record.js";

export const roundQuestions = graphql(`
  fragment RoundQuestions on Consultation {
    id
    questions {
      id
      position
      text {
        ...LocalizedParts @unmask
      }
    }
  }
`);

/** The questions of a round, each with its other versions one press away. */
export function RoundQuestions({ round }: { readonly round: FragmentType<RoundQuestionsFragment> }) {
  const { questions } = useRecord(roundQuestions, round);
  const texts = useTexts();
  return (
    <Section title={texts.t("consultations.desk.questions")}>
      {questions.length === 0 ? <NotStated>{texts.t("common.notStated")}</NotStated> : null}
      <ol className="desk-questions">
        {questions.map(({ id, text }) => {
          const note = originNote(text, texts);
          return (
            <li key={id}>
              <Localized text={text} as="p" />
              {note ? <p className="desk-soft">{note}</p> : null}
              {text.translations.length > 0 ? (
                <Disclosure summary={texts.t("common.desk.allVersions", { count: text.translations.length + 1 })}>
                  {[text.original, ...text.translations].map(({ language, text: words }) => (
                    <ForeignText
                      key={language}
                      lang={language}
                      dir={direction(language)}
                      label={texts.languageLabel(language)}
                    >
                      <p>{words}</p>
                    </ForeignText>
                  ))}
                </Disclosure>
              ) : null}
            </li>
          );
        })}
      </ol>
    </Section>
  );
}
