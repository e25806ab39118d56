import { type FragmentType, graphql, unmask } from "../../gen/index.js";

export const RoundSourcesFields = graphql(`
  fragment RoundSources on Consultation {
    sources
    statedOpens {
      source
    }
    statedCloses {
      source
    }
    consultationMeeting {
      held {
        source
      }
    }
    claimed {
      source
    }
  }
`);

/** How the record says that a date has no source of its own. */
const inTheRound = "sources of this round";

/** All sources behind a round, those of single facts included, in the order in which the page lists them. */
export function roundSources(round: FragmentType<typeof RoundSourcesFields>): string[] {
  const { sources, statedOpens, statedCloses, consultationMeeting, claimed } = unmask(RoundSourcesFields, round);
  const facts = [...statedOpens, ...statedCloses, consultationMeeting?.held, claimed].filter((fact) => !!fact);
  return [...sources, ...facts.map(({ source }) => source)].filter((source) => source !== inTheRound);
}
