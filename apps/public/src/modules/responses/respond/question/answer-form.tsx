import { answerLimit } from "@openfloor/domain/responses";
import { direction } from "@openfloor/i18n";
import { Button, ButtonRow, Link, TextArea } from "@openfloor/ui";
import { fieldId, useTexts } from "@openfloor/web";
import { FormState } from "../form/form-state.js";

export interface AnswerFormProps {
  /** Id of the question. */
  readonly question: string;
  readonly answer: string;
  readonly error?: string;
  /** Whether saving would replace what was saved in another window. */
  readonly conflict: boolean;
  readonly language: string;
  readonly revision: number;
  readonly was: string;
}

/** The answer, saved when a button is pressed. Sent as it is, because the usual encoding triples long texts. */
export function AnswerForm({ question, answer, error, conflict, language, revision, was }: AnswerFormProps) {
  const texts = useTexts();
  const { t } = texts;
  return (
    <form method="post" encType="multipart/form-data" noValidate>
      <FormState revision={revision} was={was} />
      <TextArea
        id={fieldId(`answers.${question}`)}
        name="answer"
        label={t("responses.respond.question.answer")}
        hint={t("responses.respond.question.hint", { language: texts.languageLabel(language) })}
        limit={t("responses.respond.question.limit", { max: answerLimit })}
        rows={14}
        lang={language}
        dir={answer === "" ? direction(language) : "auto"}
        defaultValue={answer}
        error={error}
      />
      <ButtonRow>
        <Button>{t(conflict ? "responses.respond.conflict.saveMine" : "common.saveAndContinue")}</Button>
        {conflict ? (
          <Link href="../tasks">{t("responses.respond.conflict.keepOther")}</Link>
        ) : (
          <Button variant="secondary" name="next" value="tasks">
            {t("responses.respond.saveAndBack")}
          </Button>
        )}
      </ButtonRow>
    </form>
  );
}
