import type { LoadedRound } from "./data-set/load-data-set.js";

/** An operation of the public graph whose path is measured. */
export type Operation = { readonly name: "List" | "Round"; readonly document: string };

/** What `@openfloor/public` asks for its page of all rounds. */
export const list: Operation = {
  name: "List",
  document: `query List {
  consultations {
    id
    slug
    sequence
    stage
    asOf
    topic { original { language text origin } translations { language text origin } }
    window { opensAt closesAt zone }
    statedOpens { text earliest latest precision }
    statedCloses { text earliest latest precision }
    decision { decidedOn }
    consultationMeeting { held { earliest } }
    statistics { total }
    claimed { responses }
  }
}`,
};

/** A round with its questions and statistics, and its newest 20 responses with their answers. */
export const round: Operation = {
  name: "Round",
  document: `query Round($slug: String!, $consultation: ID!) {
  consultation(slug: $slug) {
    id
    slug
    sequence
    stage
    asOf
    topic { original { language text origin } translations { language text origin } }
    window { opensAt closesAt zone }
    questions { id position text { original { language text origin } translations { language text origin } } }
    statistics { total byCategory { category count declaredOnly } byRegion { region count } version }
  }
  responses(consultation: $consultation, first: 20) {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes {
      id
      number
      language
      respondent { kind category displayName country region standing }
      answers { question { id } text }
      submittedAt
      publishedAt
      contentHash
    }
  }
}`,
};

/** The bodies to post for an operation: one for the list, one for each round. */
export function bodiesOf(operation: Operation, rounds: readonly LoadedRound[]): string[] {
  const body = (variables: object): string =>
    JSON.stringify({ query: operation.document, operationName: operation.name, variables });
  return operation.name === "List" ? [body({})] : rounds.map(({ id, slug }) => body({ slug, consultation: id }));
}
