import type { FragmentType } from "@apollo/client";
import { DescriptionList, Link, NotStated, Section } from "@openfloor/ui";
import { useTexts } from "@openfloor/web";
import type { ResponseFactsFragment } from "../../gen/graphql.js";
import { graphql } from "../../gen/index.js";
import { useRecord } from "../../shell/graph/use-record.js";
import { Topic } from "../consultations/round-topic.js";
import { PlaceName } from "./respondent-summary.js";

export const responseFacts = graphql(`
  fragment ResponseFacts on ReceivedResponse {
    id
    email
    language
    submittedAt
    receivedAt
    publicId
    respondent {
      ...RespondentParts @unmask
    }
    consultation {
      id
      slug
      topic {
        ...LocalizedParts @unmask
      }
    }
  }
`);

/** Who answered, from where, and when: also what is never published, marked as such. */
export function ResponseFacts({ response }: { readonly response: FragmentType<ResponseFactsFragment> }) {
  const { email, language, submittedAt, receivedAt, publicId, respondent, consultation } = useRecord(
    responseFacts,
    response,
  );
  const texts = useTexts();
  const moment = (instant: string) => (
    <time dateTime={instant}>{texts.instant(instant, "Europe/Zurich", "second")}</time>
  );
  const notPublished = (term: string) => texts.t("responses.desk.notPublishedFact", { fact: term });
  const byOrganisation = respondent.kind === "ORGANISATION";
  return (
    <Section title={texts.t("responses.desk.respondent")}>
      <DescriptionList
        items={[
          {
            term: texts.t("consultations.desk.round"),
            description: (
              <Link href={`/consultations/${consultation.id}`}>
                <Topic round={consultation} />
              </Link>
            ),
          },
          {
            term: texts.t("responses.desk.kindColumn"),
            description: texts.t(`responses.desk.kind.${respondent.kind}`),
          },
          ...(byOrganisation
            ? [{ term: texts.t("responses.desk.organisation"), description: <bdi>{respondent.organisation}</bdi> }]
            : []),
          {
            term: byOrganisation ? notPublished(texts.t("responses.desk.person")) : texts.t("responses.desk.person"),
            description: <bdi>{respondent.name}</bdi>,
          },
          {
            term: texts.t("responses.desk.categoryColumn"),
            description: texts.t(`responses.desk.category.${respondent.category}`),
          },
          { term: texts.t("common.countryOrArea"), description: <PlaceName code={respondent.country} /> },
          {
            term: texts.t("common.region"),
            description: respondent.region ? (
              texts.t(`responses.desk.region.${respondent.region}`)
            ) : (
              <NotStated>{texts.t("common.notStated")}</NotStated>
            ),
          },
          {
            term: texts.t("responses.desk.standingColumn"),
            description: texts.t(`responses.desk.standing.${respondent.standing}`),
          },
          { term: notPublished(texts.t("responses.desk.email")), description: <bdi dir="ltr">{email}</bdi> },
          { term: texts.t("responses.desk.language"), description: texts.languageLabel(language) },
          { term: texts.t("responses.desk.submittedAt"), description: moment(submittedAt) },
          {
            term: texts.t("responses.desk.receivedAt"),
            description: receivedAt ? moment(receivedAt) : texts.t("responses.desk.addressNotConfirmed"),
          },
          ...(publicId
            ? [{ term: texts.t("responses.desk.publicId"), description: <bdi dir="ltr">{publicId}</bdi> }]
            : []),
        ]}
      />
    </Section>
  );
}
