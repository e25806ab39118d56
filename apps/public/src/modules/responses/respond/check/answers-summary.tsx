import { direction } from "@openfloor/i18n";
import { ForeignText, Link, NotStated, Section } from "@openfloor/ui";
import { Localized, useTexts } from "@openfloor/web";
import { TypedText } from "../form/typed-text.js";
import type { Draft, Round } from "../holder/documents.js";
import { Visibility } from "./visibility.js";

export interface AnswersSummaryProps {
  readonly round: Pick<Round, "questions">;
  readonly draft: Draft;
  readonly steps: string;
}

/** Every question with the answer as it will be published, or as not answered. */
export function AnswersSummary({ round, draft, steps }: AnswersSummaryProps) {
  const { t, number } = useTexts();
  const answers = new Map(draft.answers.map(({ question, text }) => [question, text]));
  return round.questions.map(({ id, position, text }) => {
    const answer = answers.get(id);
    const name = t("responses.respond.tasks.question", { number: number(position) });
    return (
      <Section key={id} level={3} layout="stack" title={<Localized text={text} />} note={name}>
        {answer ? (
          <>
            <ForeignText lang={draft.language} dir={direction(draft.language)}>
              <TypedText>{answer}</TypedText>
            </ForeignText>
            <Visibility isPublic />
          </>
        ) : (
          <p>
            <NotStated>{t("responses.respond.tasks.notAnswered")}</NotStated>
          </p>
        )}
        <p>
          <Link href={`${steps}/questions/${position}`}>{t("common.changeField", { field: name })}</Link>
        </p>
      </Section>
    );
  });
}
