import { isLanguage, type Language } from "@openfloor/i18n";
import { graphql } from "../../gen/index.js";

/** A contribution as it is typed; `revision` is the one it started from, null before the first save. */
export interface DraftValues {
  readonly title: string;
  readonly body: string;
  readonly language: string;
  readonly revision: number | null;
}

/** A draft as its delegation holds it, with all that the editor needs. */
export const editedDraft = graphql(`
  fragment EditedDraft on ContributionDraft {
    id
    title
    body
    language
    revision
    changedBy
    changedAt
    memberState
    meeting {
      id
      number
    }
    submitted {
      id
      symbol
    }
    viewerCan {
      save
      submit
    }
  }
`);

export const draftQuery = graphql(`
  query Draft($id: ID!) {
    contributionDraft(id: $id) {
      ...EditedDraft @unmask
    }
  }
`);

export const saveDraft = graphql(`
  mutation SaveDraft($input: SaveContributionDraftInput!) {
    saveContributionDraft(input: $input) {
      ... on ContributionDraftSaved {
        draft {
          ...EditedDraft @unmask
        }
      }
      ... on Refused {
        ...Refusal @unmask
      }
    }
  }
`);

/** The language in which a new contribution is expected: the reader's own. */
export const expectedLanguage = (reading: string): Language => (isLanguage(reading) ? reading : "en");
