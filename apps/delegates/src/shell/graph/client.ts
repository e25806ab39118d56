import { ApolloClient, ApolloLink, HttpLink, InMemoryCache } from "@apollo/client";
import { hashedDocuments } from "./hashed-documents.js";
import { onSessionEnd } from "./session-end.js";

let client = createClient();

/** The client of the present session. */
export const currentClient = (): ApolloClient => client;

/** Starts over with an empty cache: nothing that one person read is shown to the next. */
export function renewClient(): void {
  client = createClient();
}

function createClient(): ApolloClient {
  return new ApolloClient({
    link: ApolloLink.from([
      onSessionEnd,
      hashedDocuments,
      new HttpLink({ uri: "/graphql", credentials: "same-origin" }),
    ]),
    cache: createCache(),
    dataMasking: true,
    // A page shows at once what is known and asks again: others work on the same records.
    defaultOptions: { watchQuery: { fetchPolicy: "cache-and-network" } },
  });
}

/** Parts without an id belong to their parent: different queries may ask for different fields of them. */
function createCache(): InMemoryCache {
  const part = { merge: true };
  return new InMemoryCache({
    typePolicies: {
      Me: { keyFields: [] },
      ViewerCan: part,
      ReceivedCounts: part,
      ConsultationViewerCan: part,
      ReceivedResponseViewerCan: part,
      MeetingViewerCan: part,
      ContributionDraftViewerCan: part,
      CouncilReportViewerCan: part,
      CouncilReportHeader: part,
      LocalizedText: part,
      Decision: part,
    },
  });
}
