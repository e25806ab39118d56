import {
  defaultFieldResolver,
  getNamedType,
  getNullableType,
  isListType,
  isNonNullType,
  isUnionType,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLSchema,
} from "graphql";
import type { Operation, Others, Who } from "../access.js";
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
  const lines = new Set(Object.keys(table));
  for (const root of [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()]) {
    for (const field of Object.values(root?.getFields() ?? {})) {
      const name = `${root?.name}.${field.name}`;
      const line = table[name];
      if (!line) throw new Error(`${name} has no line in the operation table.`);
      lines.delete(name);
      const refuse = line.who === "anyone" || line.who === "holder" ? () => null : refusal(field, line.else);
      if (!refuse) throw new Error(`${name} cannot answer ${line.else}.`);
      const resolve: GraphQLFieldResolver<unknown, Context> = field.resolve ?? defaultFieldResolver;
      field.resolve = (source, args, context: Context, info) =>
        permits(context, line.who) ? resolve(source, args, context, info) : refuse();
    }
  }
  if (lines.size > 0) throw new Error(`The operation table has lines without a field: ${[...lines].join(", ")}.`);
  return schema;
}

/** What a refused field answers, the same for whatever it was asked about; undefined when its type has no room for it. */
function refusal({ type }: GraphQLField<unknown, unknown>, answer: Others): (() => unknown) | undefined {
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
