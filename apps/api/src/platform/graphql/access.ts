import {
  defaultFieldResolver,
  getNamedType,
  getNullableType,
  isListType,
  isNonNullType,
  isUnionType,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLOutputType,
  type GraphQLSchema,
} from "graphql";
import { sameAsTable, type Operation, type Others, type Who } from "../access.js";
import { RequestRefused } from "./errors.js";

/** Whether the one who asks is among `who`; throws RequestRefused when nobody is signed in who has to be. */
export type Permits<Context> = (context: Context, who: Who) => boolean;

/**
 * Puts the table's line before every root field: who is not among its `who` gets its `else`, and the
 * resolver is not asked. A field without a line, a line without a field, or an `else` that the
 * field's type cannot hold stops the start.
 */
export function guard<Context>(
  schema: GraphQLSchema,
  table: Readonly<Record<string, Operation>>,
  permits: Permits<Context>,
): GraphQLSchema {
  const fields = rootFields<Context>(schema);
  sameAsTable("field", fields.keys(), table);
  for (const [name, line] of Object.entries(table)) {
    const field = fields.get(name);
    const refuse = field && (line.who === "anyone" || line.who === "holder" ? () => null : refusal(field, line.else));
    if (!field || !refuse) throw new Error(`${name} cannot answer ${line.else}.`);
    const resolve: GraphQLFieldResolver<unknown, Context> = field.resolve ?? defaultFieldResolver;
    field.resolve = (source, args, context: Context, info) =>
      permits(context, line.who) ? resolve(source, args, context, info) : refuse();
  }
  return schema;
}

/** Every root field by its name in the table, such as `Query.meeting`. */
export function rootFields<Context>(schema: GraphQLSchema): Map<string, GraphQLField<unknown, Context>> {
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  return new Map(
    roots.flatMap((root) =>
      Object.values(root?.getFields() ?? {}).map((field) => [`${root?.name}.${field.name}`, field]),
    ),
  );
}

/** What a refused field answers, the same for whatever it was asked about; undefined when its type has no room for it. */
function refusal({ type }: { readonly type: GraphQLOutputType }, answer: Others): (() => unknown) | undefined {
  if (answer === "nothing") {
    if (isListType(getNullableType(type))) return () => [];
    return isNonNullType(type) ? undefined : () => null;
  }
  if (answer === "SIGN_IN_REQUIRED") {
    return () => {
      throw new RequestRefused("SIGN_IN_REQUIRED", 401);
    };
  }
  const named = getNamedType(type);
  const hasRefused = isUnionType(named) && named.getTypes().some(({ name }) => name === "Refused");
  return hasRefused ? () => ({ problems: [{ code: answer, field: null, parameters: [] }] }) : undefined;
}
