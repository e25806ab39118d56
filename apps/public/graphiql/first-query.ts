/** What a visitor finds in the editor. It must run as it is. */
export const firstQuery = `# Everything public on this site can be asked for here.
# Run this with the button or with Ctrl-Enter.

query Consultations {
  consultations {
    sequence
    stage
    topic {
      original {
        language
        text
      }
    }
    # What a source claims and what is
    # held here are two things.
    claimed {
      responses
      respondentsListed
      unexplainedDifference
      source
    }
    statistics {
      total
    }
  }
}
`;
