import { graphql } from "../../../../gen/index.js";
import type { HeldDraftFieldsFragment, RespondRoundFragment } from "../../../../gen/graphql.js";

/** What the steps of responding know of a round. */
export type Round = RespondRoundFragment;

/** A response being written, as its holder reads it. */
export type Draft = HeldDraftFieldsFragment;

export const RespondRoundFields = graphql(`
  fragment RespondRound on Consultation {
    id
    slug
    sequence
    asOf
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
    window {
      opensAt
      closesAt
      zone
    }
    questions {
      id
      position
      text {
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
    }
  }
`);

export const HeldDraftFields = graphql(`
  fragment HeldDraftFields on ResponseDraft {
    id
    revision
    language
    email
    kind
    category
    name
    organisation
    country
    answers {
      question
      text
    }
    receipt {
      number
      submittedAt
      receivedAt
      confirmBy
    }
    consultation {
      id
    }
  }
`);

export const RespondRoundDocument = graphql(`
  query RespondRound($slug: String!) {
    consultation(slug: $slug) {
      ...RespondRound
    }
  }
`);

export const HeldDraftDocument = graphql(`
  query HeldDraft($holderToken: String!) {
    responseDraft(holderToken: $holderToken) {
      __typename
      ...HeldDraftFields
    }
  }
`);

export const SaveResponseDocument = graphql(`
  mutation SaveResponse($input: SaveResponseInput!) {
    saveResponse(input: $input) {
      __typename
      ... on ResponseSaved {
        draft {
          ...HeldDraftFields
        }
      }
      ... on Refused {
        problems {
          code
          field
          parameters {
            name
            value
          }
        }
      }
    }
  }
`);
