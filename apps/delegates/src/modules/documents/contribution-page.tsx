import { useSuspenseQuery } from "@apollo/client/react";
import { direction } from "@openfloor/i18n";
import { DescriptionList, Section } from "@openfloor/ui";
import { useTexts } from "@openfloor/web";
import { use } from "react";
import { graphql } from "../../gen/index.js";
import { NotFound } from "../../shell/layout/not-found.js";
import { Page } from "../../shell/layout/page.js";
import { places } from "../../shell/places.js";
import { Paragraphs } from "../responses/answers.js";
import type { Route } from "./+types/contribution-page";

const contributionQuery = graphql(`
  query Contribution($id: ID!) {
    contribution(id: $id) {
      id
      symbol
      memberState
      title
      body
      language
      submittedAt
      contentHash
    }
  }
`);

/** A contribution as the group holds it. It never changes. */
export default function ContributionPage({ params: { id } }: Route.ComponentProps) {
  const { contribution } = useSuspenseQuery(contributionQuery, { variables: { id } }).data;
  const texts = useTexts();
  const { memberStateName } = use(places());
  if (!contribution) return <NotFound />;
  const { symbol, memberState, title, body, language, submittedAt, contentHash } = contribution;
  const foreign = { lang: language, dir: direction(language) };
  return (
    <Page
      title={title}
      titleLang={language}
      titleDir={direction(language)}
      eyebrow={
        <bdi dir="ltr" className="desk-symbol">
          {symbol}
        </bdi>
      }
      trail={[{ href: "/meetings", label: texts.t("meetings.desk.title") }]}
    >
      <DescriptionList
        items={[
          { term: texts.t("common.memberState"), description: memberStateName(memberState, texts) },
          {
            term: texts.t("documents.desk.submittedAt"),
            description: <time dateTime={submittedAt}>{texts.instant(submittedAt, "Europe/Zurich")}</time>,
          },
          { term: texts.t("documents.desk.language"), description: texts.languageLabel(language) },
          {
            term: texts.t("documents.desk.hash"),
            description: (
              <code dir="ltr" className="desk-hash">
                {contentHash}
              </code>
            ),
          },
        ]}
      />
      <Section title={texts.t("documents.desk.body")} layout="stack">
        <div className="of-prose" {...foreign}>
          <Paragraphs text={body} />
        </div>
      </Section>
    </Page>
  );
}
