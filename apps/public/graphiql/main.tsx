import { GraphiQL } from "graphiql";
import "graphiql/style.css";
import { buildSchema, type GraphQLSchema } from "graphql";
import { createRoot } from "react-dom/client";
import { firstQuery } from "./first-query.js";
import { sendToPublicGraph } from "./send-to-public-graph.js";
import "./style.css";

/** The schema as it is published, so that the editor needs no query beyond the limits for guests. */
async function publishedSchema(): Promise<GraphQLSchema | undefined> {
  const answer = await fetch("/schema.graphql", { credentials: "omit" });
  return answer.ok ? buildSchema(await answer.text()) : undefined;
}

const place = document.getElementById("graphiql");
if (place) {
  const schema = await publishedSchema();
  createRoot(place).render(
    <GraphiQL fetcher={sendToPublicGraph} schema={schema} defaultQuery={firstQuery} shouldPersistHeaders={false} />,
  );
}
