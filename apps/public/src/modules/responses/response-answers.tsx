import { direction } from "@openfloor/i18n";
import { ForeignText, Section } from "@openfloor/ui";
import { Localized, useTexts } from "@openfloor/web";
import { type FragmentType, graphql, unmask } from "../../gen/index.js";

export const ResponseAnswersFields = graphql(`
  fragment ResponseAnswers on Response {
    language
    answers {
      text
      question {
        id
        position
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
  }
`);

/** The answers in their own language, each under its question. */
export function ResponseAnswers({ response }: { readonly response: FragmentType<typeof ResponseAnswersFields> }) {
  const texts = useTexts();
  const { language, answers } = unmask(ResponseAnswersFields, response);
  return answers.map(({ question, text }) => (
    <Section
      key={question.id}
      id={`question-${question.position}`}
      layout="stack"
      title={<Localized text={question.text} />}
      note={texts.t("responses.questionNumber", { number: texts.number(question.position) })}
    >
      <ForeignText lang={language} dir={direction(language)}>
        <p className="op-answer">{text.trim()}</p>
      </ForeignText>
    </Section>
  ));
}
