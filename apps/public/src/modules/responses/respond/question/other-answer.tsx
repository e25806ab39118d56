import { direction } from "@openfloor/i18n";
import { ForeignText, NotStated, Section } from "@openfloor/ui";
import { useTexts } from "@openfloor/web";
import { TypedText } from "../form/typed-text.js";

/** What was saved in another window meanwhile, to be compared with what was typed. */
export function OtherAnswer({ saved, language }: { readonly saved: string; readonly language: string }) {
  const { t } = useTexts();
  return (
    <Section id="saved" layout="stack" title={t("responses.respond.conflict.saved")}>
      {saved === "" ? (
        <NotStated>{t("responses.respond.conflict.removed")}</NotStated>
      ) : (
        <ForeignText lang={language} dir={direction(language)}>
          <TypedText>{saved}</TypedText>
        </ForeignText>
      )}
    </Section>
  );
}
