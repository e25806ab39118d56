import { Disclosure, Section } from "@openfloor/ui";
import { useTexts } from "@openfloor/web";
import { type FragmentType, graphql, unmask } from "../../gen/index.js";
import { RecordWords } from "../../shell/record-words.js";
import { Cite } from "../../shell/sources.js";

export const TermsFields = graphql(`
  fragment TermsOfReference on Group {
    termsOfReference {
      label
      text
      source
    }
    fullerTermsOfReference {
      complete
      note
      source
      items
    }
  }
`);

/** The terms of reference as the report of 2020 gives them, and the fuller list as far as it was found. */
export function TermsOfReference({ group }: { readonly group: FragmentType<typeof TermsFields> }) {
  const texts = useTexts();
  const { termsOfReference, fullerTermsOfReference: fuller } = unmask(TermsFields, group);
  const inEnglish = texts.language === "en" ? undefined : texts.t("common.recordInEnglish");
  return (
    <Section id="terms" title={texts.t("membership.terms")} note={inEnglish}>
      <dl className="op-terms">
        {termsOfReference.map(({ label, text, source }) => (
          <div key={label}>
            <dt>{label === "chapeau" ? texts.t("membership.chapeau") : <bdi dir="ltr">{label})</bdi>}</dt>
            <dd>
              <RecordWords>{text}</RecordWords>
              <Cite source={source} />
            </dd>
          </div>
        ))}
      </dl>
      <Disclosure summary={texts.t(fuller.complete ? "membership.fullerTerms" : "membership.fullerTermsIncomplete")}>
        <ol>
          {fuller.items.map((item) => (
            <li key={item}>
              <RecordWords>{item}</RecordWords>
            </li>
          ))}
        </ol>
        <p className="op-remark">
          <RecordWords>{fuller.note}</RecordWords>
          <Cite source={fuller.source} />
        </p>
      </Disclosure>
    </Section>
  );
}
