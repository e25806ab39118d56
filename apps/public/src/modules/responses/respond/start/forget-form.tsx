import { Button, ButtonRow, Disclosure, Section } from "@openfloor/ui";
import { useTexts } from "@openfloor/web";

export interface ForgetFormProps {
  /** Where the steps of the round are. */
  readonly steps: string;
  readonly submitted: boolean;
}

/** On a shared computer: the response can be removed from the browser. What was submitted stays submitted. */
export function ForgetForm({ steps, submitted }: ForgetFormProps) {
  const { t } = useTexts();
  return (
    <Section title={t("responses.respond.forget.title")}>
      <Disclosure summary={t("responses.respond.forget.summary")}>
        <form method="post" action={`${steps}/forget`}>
          <p>{t(submitted ? "responses.respond.forget.submitted" : "responses.respond.forget.draft")}</p>
          <ButtonRow>
            <Button variant={submitted ? "secondary" : "warning"}>{t("responses.respond.forget.button")}</Button>
          </ButtonRow>
        </form>
      </Disclosure>
    </Section>
  );
}
