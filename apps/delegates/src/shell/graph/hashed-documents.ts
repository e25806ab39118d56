import { ApolloLink } from "@apollo/client";

/** Sends the hash of a document instead of its text: the server runs only the documents this app ships. */
export const hashedDocuments = new ApolloLink((operation, forward) => {
  operation.extensions = { persistedQuery: { version: 1, sha256Hash: hashOf(operation.query) } };
  operation.setContext({ http: { includeQuery: false, includeExtensions: true } });
  return forward(operation);
});

/** Codegen writes the hash into the document; without it the server would refuse the request. */
function hashOf(document: object): string {
  const meta = "__meta__" in document ? document.__meta__ : undefined;
  if (typeof meta === "object" && meta !== null && "hash" in meta && typeof meta.hash === "string") return meta.hash;
  throw new Error("A document without its hash: write it with graphql(`…`), so that it is shipped to the server");
}
