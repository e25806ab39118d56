import type { GraphQLSchema } from "graphql";

/** Says what a graph's two root types are for, which the classes of their resolvers cannot. */
export function describeRoots(
  schema: GraphQLSchema,
  { query, mutation }: { query: string; mutation: string },
): GraphQLSchema {
  const [queries, mutations] = [schema.getQueryType(), schema.getMutationType()];
  if (queries) queries.description = query;
  if (mutations) mutations.description = mutation;
  return schema;
}
