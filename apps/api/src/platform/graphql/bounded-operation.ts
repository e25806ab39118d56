import type { preHandlerAsyncHookHandler } from "fastify";
import { requestProblem } from "../http/request-problem.js";

/** How one operation may be written down, and the most values that its variables may hold. Documented in docs/how-to/query-the-graph.md. */
export const writtenLimits = {
  /** The longest document of our own has about 1,600 characters, the question for a whole schema 2,100. */
  characters: 10_000,
  lines: 1_000,
  /** The longest form of ours needs about fifty. */
  values: 1_000,
} as const;

/**
 * Refuses an operation that is written down longer than any needs to be, or has more values in its
 * variables, before it is read: each of its errors counts all lines before its place, and each value
 * that does not fit would repeat all the others in its error.
 */
export const boundedOperation: preHandlerAsyncHookHandler = async (request, reply) => {
  const given: unknown = request.method === "GET" ? request.query : request.body;
  const query = memberOf(given, "query") ?? "";
  const variables = memberOf(given, "variables");
  const isText = typeof query === "string";
  if (isText && !isLong(query) && !holdsMore(typeof variables === "string" ? parsed(variables) : variables)) return;
  await reply.code(400).send(requestProblem(isText ? "QUERY_TOO_COMPLEX" : "BAD_REQUEST"));
};

const memberOf = (given: unknown, name: string): unknown =>
  typeof given === "object" && given !== null ? (given as Readonly<Record<string, unknown>>)[name] : undefined;

/** Lines end where the errors of GraphQL count them. */
const isLong = (query: string): boolean =>
  query.length > writtenLimits.characters ||
  query.split(/\r\n|[\n\r]/, writtenLimits.lines + 1).length > writtenLimits.lines;

function holdsMore(value: unknown): boolean {
  const waiting: unknown[] = [value];
  for (let read = 0; read < waiting.length; read += 1) {
    const next = waiting[read];
    if (typeof next !== "object" || next === null) continue;
    const members: unknown[] = Object.values(next);
    if (waiting.length + members.length > writtenLimits.values) return true;
    waiting.push(...members);
  }
  return false;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
