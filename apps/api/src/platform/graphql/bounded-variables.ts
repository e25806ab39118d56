import type { preHandlerAsyncHookHandler } from "fastify";
import { requestProblem } from "../http/request-problem.js";

/** The most values that one operation's variables may hold; the longest form of ours needs about fifty. */
export const mostValues = 1_000;

/**
 * Refuses a request with more values in its variables than any form needs, before they are read:
 * each of them that does not fit would repeat all the others in its error.
 */
export const boundedVariables: preHandlerAsyncHookHandler = async (request, reply) => {
  const given: unknown = request.method === "GET" ? request.query : request.body;
  const variables = typeof given === "object" && given !== null && "variables" in given ? given.variables : undefined;
  if (!holdsMore(typeof variables === "string" ? parsed(variables) : variables)) return;
  await reply.code(400).send(requestProblem("QUERY_TOO_COMPLEX"));
};

function holdsMore(value: unknown): boolean {
  const waiting: unknown[] = [value];
  for (let read = 0; read < waiting.length; read += 1) {
    const next = waiting[read];
    if (typeof next !== "object" || next === null) continue;
    const members: unknown[] = Object.values(next);
    if (waiting.length + members.length > mostValues) return true;
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
