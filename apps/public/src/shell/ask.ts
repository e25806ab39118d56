import type { TypedDocumentNode } from "@graphql-typed-document-node/core";
import type { RouterContextProvider } from "react-router";
import type { GraphAnswer } from "../pages.js";
import { pageError } from "./page-error.js";
import { executeContext, pageContext } from "./page-context.js";

/**
 * Runs a document of the public graph from a loader or action and gives its data. A request that the
 * graph did not run ends in the page of its status (422, 429, 503); anything unexpected throws and ends in 500.
 */
export async function ask<TData, TVariables>(
  context: Readonly<RouterContextProvider>,
  document: TypedDocumentNode<TData, TVariables>,
  variables: TVariables,
): Promise<TData> {
  const { data, errors } = await context.get(executeContext)(document, variables);
  const error = errors?.[0];
  if (error) throw refusal(context, error);
  if (!data) throw new Error("The graph answered without data and without an error");
  return data;
}

function refusal(
  context: Readonly<RouterContextProvider>,
  error: NonNullable<GraphAnswer<unknown>["errors"]>[number],
): unknown {
  const { code, retryAfterSeconds = 60 } = error.extensions ?? {};
  if (code === "RATE_LIMITED" || code === "OVERLOADED") {
    context.get(pageContext).headers.set("Retry-After", String(retryAfterSeconds));
    return pageError(code === "RATE_LIMITED" ? 429 : 503);
  }
  if (code === "NOT_FOUND") return pageError(404);
  if (code === "BAD_REQUEST" || code === "BAD_USER_INPUT" || code === "QUERY_TOO_COMPLEX" || code === "TOO_LARGE")
    return pageError(422);
  return new Error(`The graph answered with an error: ${error.message}`);
}
