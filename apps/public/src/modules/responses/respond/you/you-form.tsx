import { categories, respondentKinds } from "@openfloor/domain/responses";
import { countriesAndAreas, INTERNATIONAL } from "@openfloor/domain/membership";
import { Button, ButtonRow, RadioGroup, Select, TextInput } from "@openfloor/ui";
import { errorAt, type FormError, useTexts } from "@openfloor/web";
import { categoryName } from "../../category-name.js";
import { FormState } from "../form/form-state.js";
import { LanguageField } from "../start/language-field.js";
import type { You, YouField } from "./you-fields.js";

export interface YouFormProps {
  readonly you: You;
  readonly errors: readonly FormError[];
  readonly revision: number;
  readonly was: string;
}

/** All fields at once: without script none can appear later. Each says for whom it is and who will see it. */
export function YouForm({ you, errors, revision, was }: YouFormProps) {
  const texts = useTexts();
  const { t } = texts;
  const hints = {
    GOVERNMENT: t("responses.respond.you.government"),
    INTERGOVERNMENTAL_ORGANIZATION: t("responses.respond.you.intergovernmental"),
    INDIVIDUAL: t("responses.respond.you.individual"),
  };
  const field = (name: YouField) => ({ id: name, name, error: errorAt(errors, name) });
  const countries = countriesAndAreas(texts.language).map(({ code, names }) => ({
    value: code,
    label: names[texts.language],
  }));
  return (
    <form method="post" noValidate>
      <FormState revision={revision} was={was} />
      <RadioGroup
        {...field("kind")}
        legend={t("responses.respond.you.kindLegend")}
        choices={respondentKinds.map((kind) => ({
          value: kind,
          label: t(`responses.respond.you.kindOf.${kind}`),
          hint: t(`responses.respond.you.kindHint.${kind}`),
        }))}
        defaultValue={you.kind}
      />
      <RadioGroup
        {...field("category")}
        legend={t("responses.respond.you.categoryLegend")}
        hint={t("responses.respond.you.public")}
        choices={categories.map((category) => ({
          value: category,
          label: categoryName(category, texts),
          hint: hints[category as keyof typeof hints],
        }))}
        defaultValue={you.category}
      />
      <TextInput
        {...field("organisation")}
        label={t("responses.respond.you.organisation")}
        hint={t("responses.respond.you.organisationHint")}
        autoComplete="organization"
        dir={you.organisation ? "auto" : undefined}
        defaultValue={you.organisation}
      />
      <TextInput
        {...field("name")}
        label={t("responses.respond.you.name")}
        hint={t("responses.respond.you.nameHint")}
        autoComplete="name"
        dir={you.name ? "auto" : undefined}
        defaultValue={you.name}
      />
      <Select
        {...field("country")}
        label={t("common.countryOrArea")}
        hint={t("responses.respond.you.countryHint")}
        placeholder={t("responses.respond.you.choose")}
        options={[{ value: INTERNATIONAL, label: t("common.international") }, ...countries]}
        defaultValue={you.country}
      />
      <TextInput
        {...field("email")}
        type="email"
        label={t("responses.respond.you.email")}
        hint={t("responses.respond.you.emailHint")}
        autoComplete="email"
        spellCheck={false}
        defaultValue={you.email}
      />
      <LanguageField defaultValue={you.language} error={errorAt(errors, "language")} />
      <ButtonRow>
        <Button>{t("common.saveAndContinue")}</Button>
        <Button variant="secondary" name="next" value="tasks">
          {t("responses.respond.saveAndBack")}
        </Button>
      </ButtonRow>
    </form>
  );
}
