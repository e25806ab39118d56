import type { GraphiQLProps } from "graphiql";

/** Sends what is typed in the editor to the graph of this host, without cookies. */
export const sendToPublicGraph: GraphiQLProps["fetcher"] = async (params) => {
  const answer = await fetch("/graphql", {
    method: "POST",
    credentials: "omit",
    headers: { "Content-Type": "application/json", Accept: "application/graphql-response+json, application/json" },
    body: JSON.stringify(params),
  });
  return answer.json();
};
