import { Button, ButtonRow, Fieldset } from "@openfloor/ui";
import { useTexts } from "@openfloor/web";
import type { FieldErrors } from "../../shell/forms/form-errors.js";
import { emptyText, LocalizedInputs, type TypedText } from "../../shell/forms/localized-inputs.js";
import { questionLimit } from "./new-round.js";

export interface QuestionInputsProps {
  readonly questions: readonly TypedText[];
  readonly errors: FieldErrors;
  readonly onChange: (questions: readonly TypedText[]) => void;
}

/** One to five questions, each in its languages, in the order in which they will be asked. */
export function QuestionInputs({ questions, errors, onChange }: QuestionInputsProps) {
  const { t } = useTexts();
  return (
    <>
      {questions.map((question, index) => {
        const number = index + 1;
        const field = `questions.${index}`;
        return (
          <Fieldset
            key={field}
            id={errors.idOf(`${field}.group`)}
            legend={t("consultations.desk.question", { number })}
          >
            <LocalizedInputs
              field={field}
              label={t("consultations.desk.question", { number })}
              value={question}
              errors={errors}
              long
              onChange={(changed) => onChange(questions.with(index, changed))}
            />
            {questions.length > 1 ? (
              <Button type="button" variant="secondary" onClick={() => onChange(questions.toSpliced(index, 1))}>
                {t("consultations.desk.removeQuestion", { number })}
              </Button>
            ) : null}
          </Fieldset>
        );
      })}
      {questions.length < questionLimit ? (
        <ButtonRow>
          <Button type="button" variant="secondary" onClick={() => onChange([...questions, emptyText])}>
            {t("consultations.desk.addQuestion")}
          </Button>
        </ButtonRow>
      ) : (
        <p>{t("consultations.desk.questionLimit", { max: questionLimit })}</p>
      )}
    </>
  );
}
