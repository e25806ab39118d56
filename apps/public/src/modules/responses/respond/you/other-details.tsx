import { DescriptionList, NotStated, Section } from "@openfloor/ui";
import { useTexts } from "@openfloor/web";
import { type You, youFields } from "./you-fields.js";
import { youValue } from "./you-value.js";

/** What was saved in another window meanwhile, as far as it differs from what was typed. */
export function OtherDetails({ saved, typed }: { readonly saved: You; readonly typed: You }) {
  const texts = useTexts();
  const { t } = texts;
  return (
    <Section id="saved" layout="stack" title={t("responses.respond.conflict.saved")}>
      <DescriptionList
        items={youFields
          .filter((field) => saved[field] !== typed[field])
          .map((field) => ({
            key: field,
            term: t(`responses.respond.you.${field}`),
            description:
              saved[field] === "" ? (
                <NotStated>{t("responses.respond.notFilled")}</NotStated>
              ) : (
                youValue(field, saved, texts)
              ),
          }))}
      />
    </Section>
  );
}
