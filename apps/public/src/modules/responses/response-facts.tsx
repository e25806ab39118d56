import { DescriptionList, NotStated } from "@openfloor/ui";
import { useTexts } from "@openfloor/web";
import { placeName } from "@openfloor/web/places";
import { type FragmentType, graphql, unmask } from "../../gen/index.js";
import { regionName } from "../membership/region-name.js";
import { categoryName } from "./category-name.js";

export const ResponseFactsFields = graphql(`
  fragment ResponseFacts on Response {
    language
    submittedAt
    publishedAt
    respondent {
      kind
      category
      country
      region
      standing
    }
  }
`);

/** What the respondent declared, and when the response was submitted and published. */
export function ResponseFacts({ response }: { readonly response: FragmentType<typeof ResponseFactsFields> }) {
  const texts = useTexts();
  const { language, submittedAt, publishedAt, respondent } = unmask(ResponseFactsFields, response);
  const { kind, category, country, region, standing } = respondent;
  const instant = (at: string) => <time dateTime={at}>{texts.instant(at, "UTC", "second")}</time>;
  return (
    <DescriptionList
      items={[
        { term: texts.t("responses.respondsAs"), description: texts.t(`responses.kind.${kind}`) },
        { term: texts.t("responses.categoryHead"), description: categoryName(category, texts) },
        { term: texts.t("common.countryOrArea"), description: placeName(country, texts) },
        {
          term: texts.t("common.region"),
          description: region ? regionName(region, texts) : <NotStated>{texts.t("membership.noRegion")}</NotStated>,
        },
        ...(standing === "OWN"
          ? []
          : [{ term: texts.t("responses.standingHead"), description: texts.t(`responses.standing.${standing}`) }]),
        { term: texts.t("responses.languageHead"), description: texts.languageLabel(language) },
        { term: texts.t("responses.submittedAt"), description: instant(submittedAt) },
        { term: texts.t("responses.publishedAt"), description: instant(publishedAt) },
      ]}
    />
  );
}
