import { Select } from "@openfloor/ui";
import { useTexts } from "@openfloor/web";
import { answerLanguages } from "./answer-languages.js";

/** The language in which somebody writes their answers. */
export function LanguageField({ defaultValue, error }: { readonly defaultValue: string; readonly error?: string }) {
  const texts = useTexts();
  return (
    <Select
      id="language"
      name="language"
      label={texts.t("responses.respond.you.language")}
      hint={texts.t("responses.respond.language.hint")}
      options={answerLanguages(texts)}
      defaultValue={defaultValue}
      error={error}
    />
  );
}
