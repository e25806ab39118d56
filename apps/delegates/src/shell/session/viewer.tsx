import { useSuspenseQuery } from "@apollo/client/react";
import { graphql } from "../../gen/index.js";
import type { ViewerQuery } from "../../gen/graphql.js";

export const viewerQuery = graphql(`
  query Viewer {
    me {
      name
      language
      memberState
      now
      roles {
        role
        memberState
      }
      viewerCan {
        manageConsultations
        checkResponses
        confirmAuthority
        planMeetings
        orderAgenda
        writeContributions
        submitContributions
        readCouncilReports
        reviewCouncilReports
      }
    }
  }
`);

/** The signed-in person, with what this person may do. */
export type Viewer = ViewerQuery["me"];

/** The signed-in person; the page waits until it is known. */
export function useViewer(): Viewer {
  return useSuspenseQuery(viewerQuery, { fetchPolicy: "cache-first" }).data.me;
}

/** Names the person and the capacity, to keep what one typed from the next who signs in on this screen. */
export function useViewerKey(): string {
  const { name, roles } = useViewer();
  return [name, ...roles.map(({ role, memberState }) => `${role}:${memberState ?? ""}`)].join("|");
}
