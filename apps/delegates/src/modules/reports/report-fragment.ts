import { graphql } from "../../gen/index.js";

/** All of a report that its page shows. Its parts have no ids to be read by, so they are named here in one place. */
export const reportPage = graphql(`
  fragment ReportPage on CouncilReport {
    id
    state
    meetings
    asOf
    compiledAt
    compiledBy
    reviewedBy
    reviewedAt
    contentHash
    header {
      title
      group
      documentNumber
      date
      author
      chair
    }
    sections {
      number
      heading
      paragraphs {
        number
        text
        figures {
          label
          value
          source
          url
        }
        claims {
          id
          claim
          value
          standing
          record
          acknowledged
        }
      }
    }
    viewerCan {
      review
    }
  }
`);
