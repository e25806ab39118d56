import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import {
  buildSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
  Kind,
  OperationTypeNode,
  parse,
  typeFromAST,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLOutputType,
  type GraphQLSchema,
} from "graphql";
import { canaryText } from "./canary.js";

const require = createRequire(import.meta.url);
const schemaOf = (name: "public" | "delegates"): GraphQLSchema =>
  buildSchema(readFileSync(require.resolve(`@openfloor/schema/${name}.graphql`), "utf8"));

/** An operation as a client sends it, the types of its variables, and the root fields that it runs. */
export type Operation = {
  readonly name: string;
  readonly mutates: boolean;
  readonly roots: readonly string[];
  readonly request: object;
  readonly variables: Readonly<Record<string, GraphQLInputType>>;
};

/** One operation for every root field of the public graph, which asks for all that a depth of four holds. */
export function publicOperations(): Operation[] {
  const schema = schemaOf("public");
  return [schema.getQueryType(), schema.getMutationType()].flatMap((root) =>
    Object.values(root?.getFields() ?? {}).map((field) => {
      const mutates = root?.name === "Mutation";
      const declared = field.args.map((one) => `$${one.name}: ${String(one.type)}`).join(", ");
      const given = field.args.map((one) => `${one.name}: $${one.name}`).join(", ");
      const query = `${mutates ? "mutation" : "query"} Tour${declared && `(${declared})`} { ${field.name}${given && `(${given})`}${selection(field.type, 3)} }`;
      return {
        name: field.name,
        mutates,
        roots: [`${root?.name}.${field.name}`],
        request: { query },
        variables: Object.fromEntries(field.args.map((one) => [one.name, one.type])),
      };
    }),
  );
}

/** Every document that the delegates' app ships, named by its hash as the app does. */
export function shippedOperations(): Operation[] {
  const schema = schemaOf("delegates");
  const shipped = JSON.parse(readFileSync(require.resolve("@openfloor/delegates/documents"), "utf8")) as Record<
    string,
    string
  >;
  return Object.entries(shipped).flatMap(([sha256Hash, document]) =>
    parse(document).definitions.flatMap((definition) => {
      if (definition.kind !== Kind.OPERATION_DEFINITION) return [];
      const mutates = definition.operation === OperationTypeNode.MUTATION;
      const name = definition.name?.value ?? "";
      return {
        name,
        mutates,
        roots: definition.selectionSet.selections.flatMap((one) =>
          one.kind === Kind.FIELD && !one.name.value.startsWith("__")
            ? [`${mutates ? "Mutation" : "Query"}.${one.name.value}`]
            : [],
        ),
        request: { operationName: name, extensions: { persistedQuery: { version: 1, sha256Hash } } },
        variables: Object.fromEntries(
          (definition.variableDefinitions ?? []).map(({ variable, type }) => [
            variable.name.value,
            typeFromAST(schema, type as never) as GraphQLInputType,
          ]),
        ),
      };
    }),
  );
}

function selection(type: GraphQLOutputType, depth: number): string {
  const named = getNamedType(type);
  if (isLeafType(named)) return "";
  const members = isUnionType(named) ? named.getTypes() : [named];
  const parts = members.map((member) => {
    const fields = isObjectType(member) ? Object.values(member.getFields()) : [];
    const inner = fields.filter((field) => takesNothing(field) && (depth > 0 || isLeafType(getNamedType(field.type))));
    const names = inner.map((field) => `${field.name}${selection(field.type, depth - 1)}`).join(" ");
    return isUnionType(named) ? `... on ${member.name} { ${names || "__typename"} }` : names;
  });
  return ` { __typename ${parts.join(" ")} }`;
}

const takesNothing = (field: GraphQLField<unknown, unknown>): boolean =>
  field.args.every((one) => !isNonNullType(one.type));

/** Values that fit the types and mean nothing, with a typed canary wherever a person could write. */
export function meaningless(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return meaningless(type.ofType);
  if (isListType(type)) return [meaningless(type.ofType)];
  if (isInputObjectType(type))
    return Object.fromEntries(Object.values(type.getFields()).map((field) => [field.name, meaningless(field.type)]));
  if (isEnumType(type)) return type.getValues()[0]?.name;
  switch (type.name) {
    case "Int":
      return 3;
    case "Boolean":
      return false;
    case "Date":
      return "2030-01-01";
    case "Instant":
      return "2030-01-01T00:00:00.000Z";
    case "LanguageTag":
      return "en";
    default:
      return `${canaryText("typed.text")} ${canaryText("typed.email")}@example.org`;
  }
}

/** Values that fit no type, each with a typed canary. */
export const unfitting = (variables: Operation["variables"]): object =>
  Object.fromEntries(
    Object.keys(variables).map((name) => [name, { [canaryText("typed.text")]: canaryText("typed.token") }]),
  );
