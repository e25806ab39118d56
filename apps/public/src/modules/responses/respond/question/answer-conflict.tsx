import { direction } from "@openfloor/i18n";
import { ErrorSummary, ForeignText, NotStated, Section } from "@openfloor/ui";
import { useTexts } from "@openfloor/web";
import { TypedText } from "../form/typed-text.js";

/** Says that the answer was changed in another window, and shows what is saved beside what was typed. */
export function AnswerConflict({ saved, language }: { readonly saved: string; readonly language: string }) {
  const { t } = useTexts();
  return (
    <>
      <ErrorSummary title={t("common.errorSummary")} errors={[{ message: t("responses.respond.conflict.answer"), href: "#saved" }]} />
      <Section id="saved" layout="stack" title={t("responses.respond.conflict.saved")}>
        {saved === "" ? (
          <NotStated>{t("responses.respond.conflict.removed")}</NotStated>
        ) : (
          <ForeignText lang={language} dir={direction(language)}>
            <TypedText>{saved}</TypedText>
          </ForeignText>
        )}
      </Section>
    </>
  );
}
