import type { FragmentType } from "@apollo/client";
import type { Texts } from "@openfloor/i18n";
import { Link, NotStated } from "@openfloor/ui";
import { Localized, localized, type LocalizedTextLike, useTexts } from "@openfloor/web";
import { graphql } from "../../gen/index.js";
import type { RoundTopicFragment } from "../../gen/graphql.js";
import { useRecord } from "../../shell/graph/use-record.js";

export const roundTopic = graphql(`
  fragment RoundTopic on Consultation {
    id
    slug
    topic {
      ...LocalizedParts @unmask
    }
  }
`);

/** The topic of a round as a link to its page. Rounds of the record may have no topic. */
export function RoundTopic({ round }: { readonly round: FragmentType<RoundTopicFragment> }) {
  const { id, slug, topic } = useRecord(roundTopic, round);
  const { t } = useTexts();
  return (
    <Link href={`/consultations/${id}`}>
      {topic ? <Localized text={topic} /> : <NotStated>{t("consultations.desk.topicNotStated", { slug })}</NotStated>}
    </Link>
  );
}

/** The topic as plain words, for titles and choices. */
export function topicWords(
  round: { readonly slug: string; readonly topic?: LocalizedTextLike | null },
  texts: Texts,
): string {
  return round.topic
    ? localized(round.topic, texts.language).text
    : texts.t("consultations.desk.topicNotStated", { slug: round.slug });
}
