import { DescriptionList, ErrorSummary, Section } from "@openfloor/ui";
import { NotStated } from "@openfloor/ui";
import { useTexts } from "@openfloor/web";
import { type You, youFields } from "./you-fields.js";
import { youValue } from "./you-value.js";

/** Says that the details were changed in another window, and shows what is saved where it differs from what was typed. */
export function YouConflict({ saved, typed }: { readonly saved: You; readonly typed: You }) {
  const texts = useTexts();
  const { t } = texts;
  const different = youFields.filter((field) => saved[field] !== typed[field]);
  return (
    <>
      <ErrorSummary title={t("common.errorSummary")} errors={[{ message: t("responses.respond.conflict.you"), href: "#saved" }]} />
      <Section id="saved" layout="stack" title={t("responses.respond.conflict.saved")}>
        <DescriptionList
          items={different.map((field) => ({
            key: field,
            term: t(`responses.respond.you.${field}`),
            description: saved[field] === "" ? <NotStated>{t("responses.respond.notFilled")}</NotStated> : youValue(field, saved, texts),
          }))}
        />
      </Section>
    </>
  );
}
