import type { preHandlerHookHandler } from "fastify";
import { requestProblem } from "../http/request-problem.js";

type Body = { query?: unknown; operationName?: unknown; variables?: unknown; extensions?: { persistedQuery?: { sha256Hash?: unknown } } };

/**
 * Makes a graph answer only the documents that its app ships, named by their SHA-256. A request that
 * brings a text of its own, or names no shipped document, does not run. `documents` maps hash to text.
 */
export function shippedDocumentsOnly(documents: Readonly<Record<string, string>>): preHandlerHookHandler {
  const byHash = new Map(Object.entries(documents));
  return async (request, reply) => {
    const { query, operationName, variables, extensions } = (request.body ?? {}) as Body;
    const document = byHash.get(String(extensions?.persistedQuery?.sha256Hash ?? ""));
    if (request.method !== "POST" || query !== undefined || document === undefined) {
      return reply.code(403).send(requestProblem("NOT_ALLOWED"));
    }
    request.body = { query: document, operationName, variables };
  };
}
