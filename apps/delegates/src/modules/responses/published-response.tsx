import "./responses.css";
import type { FragmentType } from "@apollo/client";
import { direction } from "@openfloor/i18n";
import { ForeignText } from "@openfloor/ui";
import { Localized, useTexts } from "@openfloor/web";
import type { PublishedResponseCardFragment } from "../../gen/graphql.js";
import { graphql } from "../../gen/index.js";
import { useRecord } from "../../shell/graph/use-record.js";
import { Paragraphs } from "./answers.js";
import { PlaceName, StandingTag } from "./respondent-summary.js";

export const publishedResponseCard = graphql(`
  fragment PublishedResponseCard on PublishedResponse {
    id
    number
    displayName
    category
    country
    standing
    language
    publishedAt
    answers {
      question {
        ...LocalizedParts @unmask
      }
      text
    }
  }
`);

/** A response as the public record holds it: the same copy that everybody reads. */
export function PublishedResponse({ response }: { readonly response: FragmentType<PublishedResponseCardFragment> }) {
  const { number, displayName, category, country, standing, language, publishedAt, answers } = useRecord(
    publishedResponseCard,
    response,
  );
  const texts = useTexts();
  const dir = direction(language);
  const writtenIn = texts.t("responses.desk.writtenIn", { language: texts.languageLabel(language) });
  return (
    <article className="desk-response">
      <h4>
        {texts.t("responses.desk.numbered", { number })} <bdi>{displayName}</bdi>
      </h4>
      <p className="desk-soft">
        {texts.t(`responses.desk.category.${category}`)} · <PlaceName code={country} /> ·{" "}
        <time dateTime={publishedAt}>
          {texts.t("common.publishedOn", { date: texts.date(publishedAt.slice(0, 10)) })}
        </time>{" "}
        <StandingTag standing={standing} />
      </p>
      {answers.map(({ question, text }) => (
        <div key={question.original.text} className="desk-answer">
          <p className="desk-answer__question">
            <Localized text={question} />
          </p>
          <ForeignText lang={language} dir={dir} label={writtenIn}>
            <Paragraphs text={text} />
          </ForeignText>
        </div>
      ))}
    </article>
  );
}
