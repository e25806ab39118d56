import type { preHandlerAsyncHookHandler } from "fastify";
import { requestProblem } from "../http/request-problem.js";

type Body = { query?: unknown; extensions?: { persistedQuery?: { sha256Hash?: unknown } } };

/**
 * Makes a graph answer only the documents that its app ships, named by their SHA-256. A request that
 * brings a text of its own, or names no shipped document, does not run. `documents` maps hash to text.
 */
export function shippedDocumentsOnly(documents: Readonly<Record<string, string>>): preHandlerAsyncHookHandler {
  const byHash = new Map(Object.entries(documents));
  return async function shippedDocument(request, reply) {
    const { query, extensions, ...rest } = (request.body ?? {}) as Body;
    const hash = extensions?.persistedQuery?.sha256Hash;
    const document = typeof hash === "string" ? byHash.get(hash) : undefined;
    if (request.method !== "POST" || query !== undefined || document === undefined) {
      await reply.code(403).send(requestProblem("NOT_ALLOWED"));
      return;
    }
    request.body = { ...rest, query: document };
  };
}
