import type { FastifyRequest } from "fastify";
import { getOperationAST, OperationTypeNode, parse } from "graphql";
import type { Share } from "../http/admission.js";

/**
 * The share of an operation that came over HTTP, told before it is looked at further: checking it
 * against the schema costs much and has to wait for its turn as well. Only what can be read as a
 * mutation counts as a submission.
 */
export function shareOfOperation({ method, body }: Pick<FastifyRequest, "method" | "body">, maxTokens: number): Share {
  if (method !== "POST" || typeof body !== "object" || body === null || !("query" in body)) return "read";
  const { query } = body;
  // Without the word it is none, and need not be read twice.
  if (typeof query !== "string" || !query.includes("mutation")) return "read";
  const name = "operationName" in body && typeof body.operationName === "string" ? body.operationName : null;
  try {
    const operation = getOperationAST(parse(query, { maxTokens, noLocation: true }), name);
    return operation?.operation === OperationTypeNode.MUTATION ? "submission" : "read";
  } catch {
    return "read";
  }
}
