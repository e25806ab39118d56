import { CombinedGraphQLErrors } from "@apollo/client/errors";
import type { FieldProblem } from "@openfloor/web";
import { graphql } from "../../gen/index.js";
import type { RefusalFragment } from "../../gen/graphql.js";

/** What a form needs of a refusal; it has no id to be read by, so those who spread it add `@unmask`. */
export const refusal = graphql(`
  fragment Refusal on Refused {
    problems {
      code
      field
      parameters {
        name
        value
      }
    }
  }
`);

/** A refusal as every mutation of the graph answers it. */
export type RefusedAnswer = Pick<RefusalFragment, "__typename" | "problems">;

/** The graph's problems in the form in which sentences are made of them. */
export function problemsOf({ problems }: RefusedAnswer): FieldProblem[] {
  return problems.map(({ code, field, parameters }) => ({
    code,
    field,
    params: Object.fromEntries(parameters.map(({ name, value }) => [name, value])),
  }));
}

/** What to say when a request brought no answer: the server's named problem, or that the line broke. */
export function problemOfFailure(failure: unknown): FieldProblem {
  if (!CombinedGraphQLErrors.is(failure)) return { code: "NOT_SENT" };
  const { code, id, retryAfterSeconds: seconds } = failure.errors[0]?.extensions ?? {};
  if ((code === "RATE_LIMITED" || code === "OVERLOADED") && typeof seconds === "number")
    return { code, params: { seconds } };
  if (code === "NOT_ALLOWED" || code === "NOT_FOUND") return { code };
  return typeof id === "string" ? { code: "INTERNAL", params: { id } } : { code: "UNKNOWN" };
}
