import { direction } from "@openfloor/i18n";
import { ForeignText, NotStated, SummaryList } from "@openfloor/ui";
import { Localized, useTexts } from "@openfloor/web";
import { TypedText } from "../form/typed-text.js";
import type { Draft, Round } from "../holder/documents.js";
import { Marked } from "./marked.js";

export interface AnswersSummaryProps {
  readonly round: Pick<Round, "questions">;
  readonly draft: Draft;
  readonly steps: string;
}

/** Every question with the answer as it will be published, or as not answered. */
export function AnswersSummary({ round, draft, steps }: AnswersSummaryProps) {
  const { t, number } = useTexts();
  const answers = new Map(draft.answers.map(({ question, text }) => [question, text]));
  return (
    <SummaryList
      items={round.questions.map(({ id, position, text }) => {
        const answer = answers.get(id);
        const term = t("responses.respond.question.number", { number: number(position) });
        const asked = (
          <p className="op-asked">
            <Localized text={text} />
          </p>
        );
        return {
          key: id,
          term,
          value: answer ? (
            <>
              <Marked isPublic>{asked}</Marked>
              <ForeignText lang={draft.language} dir={direction(draft.language)}>
                <TypedText>{answer}</TypedText>
              </ForeignText>
            </>
          ) : (
            <>
              {asked}
              <NotStated>{t("responses.respond.question.unanswered")}</NotStated>
            </>
          ),
          change: { href: `${steps}/questions/${position}`, label: t("common.change"), about: term },
        };
      })}
    />
  );
}
