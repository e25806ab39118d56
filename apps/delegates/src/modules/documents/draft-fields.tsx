import { direction, languageName, languages } from "@openfloor/i18n";
import { Select, TextArea, TextInput } from "@openfloor/ui";
import { useTexts } from "@openfloor/web";
import type { FieldErrors } from "../../shell/forms/form-errors.js";
import type { Form } from "../../shell/forms/use-form.js";
import type { DraftValues } from "./draft-values.js";

export interface FieldProps {
  readonly form: Form<DraftValues>;
  readonly errors: FieldErrors;
}

export function LanguageField({ form, errors }: FieldProps) {
  const { t } = useTexts();
  return (
    <Select
      id={errors.idOf("language")}
      name="language"
      label={t("documents.desk.language")}
      error={errors.at("language")}
      options={languages.map((language) => ({ value: language, label: languageName(language) }))}
      value={form.values.language}
      onChange={(event) => form.set({ language: event.currentTarget.value })}
    />
  );
}

export function TitleField({ form, errors }: FieldProps) {
  const { t } = useTexts();
  const { title, language } = form.values;
  return (
    <TextInput
      id={errors.idOf("title")}
      name="title"
      label={t("documents.desk.contributionTitle")}
      error={errors.at("title")}
      lang={language}
      dir={direction(language)}
      value={title}
      onChange={(event) => form.set({ title: event.currentTarget.value })}
    />
  );
}

export function BodyField({ form, errors }: FieldProps) {
  const { t } = useTexts();
  const { body, language } = form.values;
  return (
    <TextArea
      id={errors.idOf("body")}
      name="body"
      label={t("documents.desk.body")}
      hint={t("documents.desk.bodyHint")}
      error={errors.at("body")}
      rows={18}
      lang={language}
      dir={direction(language)}
      value={body}
      onChange={(event) => form.set({ body: event.currentTarget.value })}
    />
  );
}
