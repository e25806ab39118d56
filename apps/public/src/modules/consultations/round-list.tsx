import { type Entry, EntryList, type HeadingLevel } from "@openfloor/ui";
import { useTexts } from "@openfloor/web";
import { type FragmentType, graphql, unmask } from "../../gen/index.js";
import type { RoundEntryFragment } from "../../gen/graphql.js";
import { RoundDates } from "./round-dates.js";
import { RoundResponses } from "./round-responses.js";
import { roundTitle } from "./round-title.js";
import { StageTag } from "./stage-tag.js";

export const RoundEntry = graphql(`
  fragment RoundEntry on Consultation {
    id
    slug
    sequence
    stage
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
    ...RoundDates
    ...RoundResponses
  }
`);

export interface RoundListProps {
  readonly label?: string;
  readonly rounds: readonly FragmentType<typeof RoundEntry>[];
  readonly level?: HeadingLevel;
}

/** Rounds one under the other, each with its stage, its dates and how many responses there are. */
export function RoundList({ label, rounds, level }: RoundListProps) {
  const { language } = useTexts();
  const entry = useEntry();
  return (
    <EntryList
      label={label}
      level={level}
      entries={unmask(RoundEntry, rounds).map((round) => entry(round, `/${language}/consultations/${round.slug}`))}
    />
  );
}

function useEntry() {
  const texts = useTexts();
  return (round: RoundEntryFragment, href: string): Entry => ({
    key: round.id,
    href,
    marker: texts.t("consultations.roundNumber", { number: texts.number(round.sequence) }),
    ...roundTitle(round, texts),
    status: round.stage === "HISTORICAL" ? undefined : <StageTag stage={round.stage} />,
    meta: <RoundDates round={round} />,
    summary: <RoundResponses round={round} />,
  });
}
