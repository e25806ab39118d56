import { type FragmentType, graphql, unmask } from "../../gen/index.js";

export const GroupSourcesFields = graphql(`
  fragment GroupSources on Group {
    founded {
      source
    }
    reportedAsEstablishedBy {
      source
    }
    termsOfReference {
      source
    }
    fullerTermsOfReference {
      source
    }
    issues {
      sources
    }
    instruments {
      sources
    }
  }
`);

/** All sources behind the facts about the group, in the order of the page. */
export function groupSources(group: FragmentType<typeof GroupSourcesFields>): string[] {
  const { founded, reportedAsEstablishedBy, termsOfReference, fullerTermsOfReference, issues, instruments } = unmask(
    GroupSourcesFields,
    group,
  );
  return [
    founded.source,
    reportedAsEstablishedBy.source,
    ...termsOfReference.map(({ source }) => source),
    fullerTermsOfReference.source,
    ...issues.flatMap(({ sources }) => sources),
    ...instruments.flatMap(({ sources }) => sources),
  ];
}
