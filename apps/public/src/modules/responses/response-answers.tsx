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
          original { language text origin }
          translations { language text origin }
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
    <Section key={question.id} id={`question-${question.position}`} layout="stack" title={<Localized text={question.text} />} note={texts.t("responses.questionNumber", { number: texts.number(question.position) })}>
      <ForeignText lang={language} dir={direction(language)}>
        {paragraphsOf(text).map((paragraph, index) => (
          <p key={index} className="op-answer">
            {paragraph}
          </p>
        ))}
      </ForeignText>
    </Section>
  ));
}

/** Blank lines part paragraphs; single line breaks stay as they were typed. */
function paragraphsOf(text: string): string[] {
  return text.trim().split(/\n{2,}/);
}
