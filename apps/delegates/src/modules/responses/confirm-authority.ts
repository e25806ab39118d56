import { graphql } from "../../gen/index.js";

/** Confirms that a response is in the name it claims: by a State's focal point, or by a recorded channel. */
export const confirmAuthority = graphql(`
  mutation ConfirmAuthority($input: ConfirmAuthorityInput!) {
    confirmAuthority(input: $input) {
      ... on AuthorityConfirmed {
        id
      }
      ... on Refused {
        ...Refusal @unmask
      }
    }
  }
`);
