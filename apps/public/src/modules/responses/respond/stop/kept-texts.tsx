import { direction } from "@openfloor/i18n";
import { DescriptionList, ForeignText, Section } from "@openfloor/ui";
import { Localized, useTexts } from "@openfloor/web";
import { TypedText } from "../form/typed-text.js";
import type { Round } from "../holder/documents.js";
import { youFields } from "../you/you-fields.js";
import { youValue } from "../you/you-value.js";
import type { Kept } from "./stop.js";

/** Everything that was written, in full, so that it can be copied or printed. Nothing when there is nothing. */
export function KeptTexts({ kept, round }: { readonly kept: Kept; readonly round?: Round }) {
  const texts = useTexts();
  const answers = Object.entries(kept.answers).filter(([, text]) => text.trim() !== "");
  const you = kept.you;
  const filled = youFields.filter((field) => you && you[field] !== "" && field !== "language");
  const lang = kept.language ?? "und";
  return (
    <>
      {answers.map(([id, text]) => {
        const question = round?.questions.find((candidate) => candidate.id === id);
        return (
          <Section
            key={id}
            layout="stack"
            title={question ? <Localized text={question.text} /> : texts.t("responses.respond.question.answer")}
            note={
              question
                ? texts.t("responses.respond.question.number", { number: texts.number(question.position) })
                : undefined
            }
          >
            <ForeignText lang={lang} dir={direction(lang)}>
              <TypedText>{text}</TypedText>
            </ForeignText>
          </Section>
        );
      })}
      {you && filled.length > 0 ? (
        <Section layout="stack" title={texts.t("responses.respond.you.title")}>
          <DescriptionList
            items={filled.map((field) => ({
              key: field,
              term: texts.t(`responses.respond.you.${field}`),
              description: youValue(field, you, texts),
            }))}
          />
        </Section>
      ) : null}
    </>
  );
}
