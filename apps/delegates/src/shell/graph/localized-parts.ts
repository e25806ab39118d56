import { graphql } from "../../gen/index.js";

/** All versions of a text. It has no id to be read by, so those who spread it add `@unmask`. */
export const localizedParts = graphql(`
  fragment LocalizedParts on LocalizedText {
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
`);
