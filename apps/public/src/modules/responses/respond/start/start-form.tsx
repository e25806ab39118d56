import { Button, ButtonRow, Section } from "@openfloor/ui";
import { useTexts } from "@openfloor/web";
import { LanguageField } from "./language-field.js";

/** The one thing to choose before beginning, and the button. */
export function StartForm({ error }: { readonly error?: string }) {
  const { t, language } = useTexts();
  return (
    <Section title={t("responses.respond.start.beginTitle")}>
      <form method="post" noValidate>
        <LanguageField defaultValue={language} error={error} />
        <ButtonRow>
          <Button>{t("responses.respond.start.begin")}</Button>
        </ButtonRow>
      </form>
    </Section>
  );
}
