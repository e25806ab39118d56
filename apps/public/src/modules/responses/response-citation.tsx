import { Section } from "@openfloor/ui";
import { useTexts } from "@openfloor/web";
import { type FragmentType, graphql, unmask } from "../../gen/index.js";
import { useRendering } from "../../shell/rendering.js";
import { roundTitle } from "../consultations/round-title.js";

export const ResponseCitationFields = graphql(`
  fragment ResponseCitation on Response {
    id
    number
    publishedAt
    contentHash
    respondent {
      displayName
    }
    consultation {
      sequence
      topic {
        original {
          language
          text
          origin
        }
        translations {
          language
          text
          origin
        }
      }
    }
  }
`);

/** How to cite a response: its permanent address, and the hash by which its text can be checked. */
export function ResponseCitation({ response }: { readonly response: FragmentType<typeof ResponseCitationFields> }) {
  const texts = useTexts();
  const { origin } = useRendering();
  const { id, number, publishedAt, contentHash, respondent, consultation } = unmask(ResponseCitationFields, response);
  const address = `${origin}/${texts.language}/responses/${id}`;
  const { title: topic } = roundTitle(consultation, texts);
  const citation = {
    name: respondent.displayName,
    number: texts.number(number),
    topic,
    group: texts.t("common.shell.group"),
    date: texts.date(publishedAt.slice(0, 10)),
  };
  return (
    <Section id="cite" title={texts.t("responses.cite")}>
      <p>{texts.t("responses.citation", citation)}</p>
      <p>
        <a className="op-address" href={address} dir="ltr">
          {address}
        </a>
      </p>
      <p className="op-remark">{texts.t("responses.hashExplained")}</p>
      <p>
        <code className="op-address" dir="ltr">
          {contentHash}
        </code>
      </p>
    </Section>
  );
}
