import { defaultFieldResolver, type GraphQLFieldResolver, type GraphQLSchema } from "graphql";

/** What must hold before a root field runs; throws or returns a refusal through `refuse`. */
export type AccessRule<Context> = (context: Context) => void | Promise<void>;

/** One reviewed line per root field: `Query.group` or `Mutation.submitResponse`, and who may. */
export type OperationTable<Context> = Readonly<
  Record<string, { readonly who: AccessRule<Context>; readonly note: string }>
>;

/** Puts the table's rule before every root field. A field without a line, or a line without a field, stops the start. */
export function guard<Context>(schema: GraphQLSchema, table: OperationTable<Context>): GraphQLSchema {
  const lines = new Set(Object.keys(table));
  for (const root of [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()]) {
    for (const field of Object.values(root?.getFields() ?? {})) {
      const name = `${root?.name}.${field.name}`;
      const line = table[name];
      if (!line) throw new Error(`${name} has no line in the operation table.`);
      lines.delete(name);
      const resolve: GraphQLFieldResolver<unknown, Context> = field.resolve ?? defaultFieldResolver;
      field.resolve = async (source, args, context: Context, info) => {
        await line.who(context);
        return resolve(source, args, context, info);
      };
    }
  }
  if (lines.size > 0) throw new Error(`The operation table has lines without a field: ${[...lines].join(", ")}.`);
  return schema;
}
