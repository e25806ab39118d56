import { direction } from "@openfloor/i18n";
import { ForeignText, Section } from "@openfloor/ui";
import { Localized, type LocalizedTextLike, useTexts } from "@openfloor/web";
import { graphql } from "../../gen/index.js";

/** An answer with its question. It has no id to be read by, so those who spread it add `@unmask`. */
export const answerParts = graphql(`
  fragment AnswerParts on ReceivedAnswer {
    text
    question {
      id
      position
      text {
        ...LocalizedParts @unmask
      }
    }
  }
`);

export interface AnswersProps {
  /** The language in which the respondent wrote. */
  readonly language: string;
  readonly answers: readonly {
    readonly text: string;
    readonly question: { readonly id: string; readonly position: number; readonly text: LocalizedTextLike };
  }[];
}

/** What was answered, in the language and direction in which it was written, under each question. */
export function Answers({ language, answers }: AnswersProps) {
  const texts = useTexts();
  const label = texts.t("responses.desk.writtenIn", { language: texts.languageLabel(language) });
  return answers
    .toSorted((a, b) => a.question.position - b.question.position)
    .map(({ question, text }) => (
      <Section
        key={question.id}
        level={3}
        layout="stack"
        title={texts.t("consultations.desk.question", { number: question.position })}
        note={<Localized text={question.text} />}
      >
        <ForeignText lang={language} dir={direction(language)} label={label}>
          <Paragraphs text={text} />
        </ForeignText>
      </Section>
    ));
}

/** A text as paragraphs, with single line breaks kept. */
export function Paragraphs({ text }: { readonly text: string }) {
  let place = 0;
  return text
    .split(/\n\s*\n/)
    .filter((paragraph) => paragraph.trim() !== "")
    .map((paragraph) => {
      place += paragraph.length;
      return (
        <p key={place} className="desk-lines">
          {paragraph}
        </p>
      );
    });
}
