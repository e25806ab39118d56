import type { ApolloServerPlugin, BaseContext } from "@apollo/server";
import { OperationTypeNode } from "graphql";
import { retryAfterSeconds } from "../http/http-limits.js";
import type { Share, Turn } from "../http/admission.js";

/**
 * Lets an operation run when its turn has come: mutations as submissions, all else as reads. `admitted`
 * is told which. What was begun is ended whatever becomes of the operation, and one that the
 * database was too busy for is answered with 503 and when to try again.
 */
export function admissionPlugin<Context extends BaseContext & { readonly turn?: Turn }>(
  admitted: (context: Context, share: Share) => void = () => undefined,
): ApolloServerPlugin<Context> {
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ contextValue, operation }) => {
        const share = operation?.operation === OperationTypeNode.MUTATION ? "submission" : "read";
        if (contextValue.turn) admitted(contextValue, await contextValue.turn.begin(share));
      },
      willSendResponse: async ({ contextValue, response }) => {
        contextValue.turn?.end();
        if (response.body.kind !== "single") return;
        if (!response.body.singleResult.errors?.some(({ extensions }) => extensions?.["code"] === "OVERLOADED")) return;
        response.http.status = 503;
        response.http.headers.set("retry-after", String(retryAfterSeconds));
      },
    }),
    unexpectedErrorProcessingRequest: async ({ requestContext }) => requestContext.contextValue.turn?.end(),
  };
}
