import { GraphiQL } from "graphiql";
import "graphiql/style.css";
import { createRoot } from "react-dom/client";
import { sendToPublicGraph } from "./send-to-public-graph.js";
import "./style.css";

/** Shown at the first visit. It must run as it is. */
const firstQuery = `# Everything that is public here can be asked for.
# Run this query with the button above or with Ctrl-Enter.

query Consultations {
  consultations {
    sequence
    stage
    topic { original { language text } }
    statedOpens { text source }
    statedCloses { text source }
    # What a source claims and what is held here are two things.
    claimed { responses respondentsListed unexplainedDifference source }
    statistics { total }
  }
}
`;

const place = document.getElementById("graphiql");
if (place) createRoot(place).render(<GraphiQL fetcher={sendToPublicGraph} defaultQuery={firstQuery} shouldPersistHeaders={false} />);
