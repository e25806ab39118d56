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

/** The topic of a round as a link to its page. */
export function RoundTopic({ round }: { readonly round: FragmentType<RoundTopicFragment> }) {
  const shown = useRecord(roundTopic, round);
  return (
    <Link href={`/consultations/${shown.id}`}>
      <Topic round={shown} />
    </Link>
  );
}

interface Named {
  readonly slug: string;
  readonly topic?: LocalizedTextLike | null;
}

/** The topic of a round, marked with its language. Rounds of the record may have none. */
export function Topic({ round: { slug, topic } }: { readonly round: Named }) {
  const { t } = useTexts();
  return topic ? <Localized text={topic} /> : <NotStated>{t("consultations.desk.topicNotStated", { slug })}</NotStated>;
}

/** The topic as plain words, for titles of windows and choices. */
export function topicWords(round: Named, texts: Texts): string {
  return round.topic
    ? localized(round.topic, texts.language).text
    : texts.t("consultations.desk.topicNotStated", { slug: round.slug });
}
