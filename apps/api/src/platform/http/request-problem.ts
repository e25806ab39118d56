import type { ProblemCode } from "@openfloor/domain/kernel";

/** The JSON of a request that did not run, in the shape of GraphQL over HTTP, for every route alike. */
export function requestProblem(code: ProblemCode, parameters: Readonly<Record<string, string | number>> = {}) {
  return { errors: [{ message: code, extensions: { code, ...parameters } }] };
}
