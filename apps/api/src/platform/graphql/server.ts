import { ApolloServer, type ApolloServerPlugin, type BaseContext } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from "@apollo/server/plugin/disabled";
import type { GraphQLSchema, ValidationRule } from "graphql";
import type { Logger } from "pino";
import { maskErrors } from "./errors.js";

export type GraphOptions<Context extends BaseContext> = {
  readonly schema: GraphQLSchema;
  readonly log: Logger;
  readonly introspection: boolean;
  readonly maxTokens: number;
  readonly rules?: readonly ValidationRule[];
  readonly plugins?: readonly ApolloServerPlugin<Context>[];
};

/** An Apollo server with what is publishable only: no reporting, no landing page, masked errors, one shutdown handler of ours. */
export async function graphServer<Context extends BaseContext>(
  options: GraphOptions<Context>,
): Promise<ApolloServer<Context>> {
  const server = new ApolloServer<Context>({
    schema: options.schema,
    introspection: options.introspection,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    hideSchemaDetailsFromClientErrors: true,
    parseOptions: { maxTokens: options.maxTokens },
    validationRules: [...(options.rules ?? [])],
    formatError: maskErrors(options.log),
    csrfPrevention: true,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ...(options.plugins ?? []),
    ],
  });
  await server.start();
  return server;
}
